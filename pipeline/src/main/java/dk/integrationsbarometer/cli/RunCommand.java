package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.run.MainJob;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.run.answers.Answers;
import dk.integrationsbarometer.run.answers.Drafts;
import dk.integrationsbarometer.run.gate.Acceptance;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Computes, protects and publishes all figures and gaps, and prints the main ones.")
final class RunCommand implements Callable<Integer> {
  @Mixin private Folders.Extracts extracts;
  @Mixin private Folders.Out out;
  @Mixin private Master master;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Only this indicator; may be repeated.")
  private Set<String> indicators = new LinkedHashSet<>();

  @Option(
      names = "--draft",
      description = "Print the figures of --indicator beside the published ones, and what moved.")
  private boolean beside;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Only this period (2022, 2022H1, 2022Q1); may be repeated.")
  private Set<String> periods = new LinkedHashSet<>();

  @Option(
      names = "--area",
      paramLabel = "KOM",
      description = "Only this municipality (101); may be repeated.")
  private Set<String> areas = new LinkedHashSet<>();

  @Option(
      names = "--accept",
      paramLabel = "REGISTER=DATE",
      description = "Accept this delivery although it is unlike those before it; may be repeated.")
  private Set<String> accepted = new LinkedHashSet<>();

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      description = "Why what is accepted is right; stands in the manifest.")
  private String because = "";

  @Option(
      names = "--preliminary",
      paramLabel = "REGISTER=DATE",
      description =
          "This delivery is to be corrected later: mark what rests on it as preliminary (status P); may be repeated.")
  private Set<String> preliminary = new LinkedHashSet<>();

  @Override
  public Integer call() {
    if (beside && indicators.isEmpty()) {
      throw BarometerException.of(Message.DRAFT_OF_NOTHING, Place.ofFile("--draft"));
    }

    PrintWriter print = spec.commandLine().getOut();
    var request =
        new RunRequest(
            extracts.folder(),
            talk.definitions(),
            out.folder(),
            extracts.work(),
            indicators,
            Periods.periods(periods),
            areas,
            acceptance(),
            preliminary);
    try (var stopping = Stopping.heldBack(spec);
        var session = master.session(extracts)) {
      RunReport report =
          new MainJob(
                  request, session, Clock.systemUTC(), talk.progress(spec.commandLine().getErr()))
              .run();
      stopping.done();
      Talk.tell(report.notes(), spec);
      print.print(
          beside
              ? Drafts.told(report, request, talk.rendering())
              : Answers.report(report, request, talk.rendering()));
      print.flush();
      return 0;
    }
  }

  /** Nobody knows later why something was accepted, unless it is said. */
  private Acceptance acceptance() {
    if (accepted.isEmpty() != because.isBlank()) {
      throw BarometerException.of(Message.NO_REASON, Place.ofFile("--accept"));
    }

    return new Acceptance(accepted, because);
  }
}
