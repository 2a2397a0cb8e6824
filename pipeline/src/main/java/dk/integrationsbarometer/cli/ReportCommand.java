package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.ReportRequest;
import dk.integrationsbarometer.run.answers.ReportRequest.Extra;
import dk.integrationsbarometer.run.answers.Reports;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the status report of a published run. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes the status report of a published run: a page with charts and a map.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private Folders.ForReaders readers;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPORT.yaml",
      arity = "0..1",
      description =
          "The plan of its authors: title, chapters, texts (default: the same report for everybody).")
  private Optional<Path> plan = Optional.empty();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Deed deed;

  /** Whether a report is written or its plan looked through. */
  static final class Deed {
    @Option(
        names = "--to",
        paramLabel = "DIR",
        required = true,
        description = "Where the report goes, in a folder of its own; an older one is replaced.")
    private Path to;

    @Option(
        names = "--check",
        required = true,
        description =
            "Writes nothing; reports all that is wrong in REPORT.yaml and its texts, before anything is published their form alone.")
    private boolean check;
  }

  @Option(
      names = "--since",
      paramLabel = "RUN",
      description =
          "The run of the last report (default: the newest run that lies there of an earlier half-year).")
  private Optional<String> since = Optional.empty();

  @Option(names = "--pdf", description = "Also as PDF, printed by the Chromium of this machine.")
  private boolean pdf;

  @Option(
      names = "--pictures",
      paramLabel = "svg|png",
      split = ",",
      description = "Also each chart as a file of its own; png for Word and slides.")
  private Set<PictureFormat> pictures = EnumSet.noneOf(PictureFormat.class);

  @Option(
      names = "--pages",
      description = "Also a page for each indicator, linked with the report, for a web server.")
  private boolean pages;

  /** How charts are written to files of their own. */
  enum PictureFormat {
    SVG(Extra.SVG),
    PNG(Extra.PNG);

    private final Extra extra;

    PictureFormat(Extra extra) {
      this.extra = extra;
    }
  }

  @Override
  public Integer call() {
    Reports.Answer answer =
        deed.check
            ? Reports.check(plan(), readers.known().all(), readers.out(), readers.run())
            : Reports.write(request());
    Talk.tellInLines(readers.notes(), spec);
    Talk.tell(answer.notes(), spec);
    spec.commandLine().getOut().print(answer.said());
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Path plan() {
    return plan.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(),
                "Missing required parameter: 'REPORT.yaml', which --check reads"));
  }

  private ReportRequest request() {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    if (pdf) {
      extras.add(Extra.PDF);
    }

    if (pages) {
      extras.add(Extra.PAGES);
    }

    pictures.forEach(format -> extras.add(format.extra));
    ReportRequest request =
        ReportRequest.of(readers.out(), deed.to)
            .run(readers.run())
            .plan(plan, plan.isPresent() ? readers.known().all() : readers.languages())
            .since(since)
            .in(readers.languages())
            .with(extras);
    return readers.isInternal() ? request.internal() : request;
  }
}
