package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.AuditJob;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.run.answers.Answers;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Audits what was published. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Looks whether a hidden figure can be worked out from a published run, alone or together with older ones.")
final class AuditCommand implements Callable<Integer> {
  @Mixin private Folders.Extracts extracts;
  @Mixin private Folders.Out out;
  @Mixin private Master master;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "The run, a name in runs/ (default: all runs together).")
  private Optional<String> run = Optional.empty();

  @Option(
      names = "--with",
      paramLabel = "RUN",
      description = "An older run that readers have beside it; may be repeated.")
  private Set<String> older = new LinkedHashSet<>();

  @Override
  public Integer call() {
    var request =
        new RunRequest(
            extracts.folder(),
            talk.definitions(),
            out.folder(),
            extracts.work(),
            Set.of(),
            Set.of(),
            Set.of());
    try (var stopping = Stopping.heldBack(spec);
        var session = master.session(extracts)) {
      var job =
          new AuditJob(
              request,
              run,
              older,
              session,
              Clock.systemUTC(),
              talk.progress(spec.commandLine().getErr()));
      var report = job.run();
      stopping.done();
      spec.commandLine().getOut().print(Answers.audit(report, talk.rendering()));
      spec.commandLine().getOut().flush();
      job.requireSafe(report);
      return 0;
    }
  }
}
