package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.ExtractReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.run.answers.Answers;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks extracts. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Checks extracts against the registers' definitions; prints counts, never values.")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Folders.Extracts extracts;
  @Mixin private Master master;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Only the registers that this indicator needs; may be repeated.")
  private Set<String> indicators = new LinkedHashSet<>();

  @Override
  public Integer call() {
    var request =
        new RunRequest(
            extracts.folder(),
            talk.definitions(),
            extracts.work(),
            extracts.work(),
            indicators,
            Set.of(),
            Set.of());
    try (var stopping = Stopping.heldBack(spec);
        var session = master.session(extracts)) {
      var report =
          ExtractReport.validate(
              request, session, Clock.systemUTC(), talk.progress(spec.commandLine().getErr()));
      stopping.done();
      spec.commandLine().getOut().print(Answers.validation(report, talk.rendering()));
      spec.commandLine().getOut().flush();
      report.end(request);
      return 0;
    }
  }
}
