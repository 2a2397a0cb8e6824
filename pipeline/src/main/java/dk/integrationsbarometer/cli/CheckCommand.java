package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.run.authoring.CheckReport;
import dk.integrationsbarometer.run.authoring.Coverage;
import dk.integrationsbarometer.run.authoring.FolderWatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks definitions. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks all definitions and the examples inside them; needs no extracts.")
final class CheckCommand implements Callable<Integer> {
  private static final long MILLISECONDS_BETWEEN_LOOKS = 300;

  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Only these files or folders of the definitions, although others may be unfinished.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
  private boolean json;

  @Option(
      names = "--verbose",
      description = "Tell of every figure what the example expects and what the definition gives.")
  private boolean verbose;

  @Option(
      names = "--coverage",
      description =
          "Tell which groups, classes, conditions and rows of decision tables no example touches.")
  private boolean coverage;

  @Option(
      names = "--watch",
      description = "Check again whenever a definition changes; Ctrl-C ends.")
  private boolean watch;

  @Override
  public Integer call() {
    return watch ? checkAgainAndAgain() : check();
  }

  private int check() {
    PrintWriter out = spec.commandLine().getOut();
    String told = "";
    try {
      CheckReport report = CheckReport.of(definitions.folder(), files);
      told = json ? report.json(detail()) : report.text(detail(), language());
      out.print(coverage && json ? "" : told);
      out.flush();
      Talk.tell(report.notes(), spec);
      report.end();
    } catch (BarometerException e) {
      if (json && told.isEmpty()) {
        out.print(CheckReport.problems(e.problems(), language()));
        out.flush();
      }

      throw e;
    }

    if (coverage) {
      tellCoverage(out);
    }

    return ExitCode.DONE.number();
  }

  private void tellCoverage(PrintWriter out) {
    Coverage found = Coverage.of(definitions.folder(), files);
    out.print(json ? found.json() : found.text());
    out.flush();
  }

  private MessageLanguage language() {
    return Talk.language(spec);
  }

  private CheckReport.Detail detail() {
    return verbose ? CheckReport.Detail.EVERY_ANSWER : CheckReport.Detail.COUNTS;
  }

  /** Until it is interrupted; the code is that of the last check. */
  private int checkAgainAndAgain() {
    var changes =
        new FolderWatch(definitions.folder(), () -> Thread.sleep(MILLISECONDS_BETWEEN_LOOKS));
    PrintWriter err = spec.commandLine().getErr();
    int code = ExitCode.DONE.number();
    try {
      while (true) {
        code = checkOnce(err);
        Talk.say("Waiting for changes in " + definitions.folder() + "; Ctrl-C ends.", spec);
        changes.awaitChange();
        err.println();
      }
    } catch (InterruptedException e) {
      return code;
    }
  }

  private int checkOnce(PrintWriter err) {
    try {
      return check();
    } catch (BarometerException e) {
      err.println(e.told(language()));
      return e.exitCode().number();
    }
  }
}
