package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.ExportRequest;
import dk.integrationsbarometer.run.answers.Exports;
import dk.integrationsbarometer.run.answers.Replaced;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes files that offices, statbanks and programs read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Makes files of a published run for readers: Excel, PX, JSON-stat and CSV.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private Folders.ForReaders readers;
  @Spec private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "Where the files go, in a folder of their own; an older one is replaced.")
  private Path to;

  @Option(
      names = "--format",
      paramLabel = "F",
      split = ",",
      description = "Only these: excel, px, json-stat, csv (default: all).")
  private Set<String> formats = new LinkedHashSet<>();

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Only this indicator; may be repeated.")
  private Set<String> indicators = new LinkedHashSet<>();

  @Option(
      names = "--policy",
      paramLabel = "ID",
      description =
          "Only the goals of this policy and the indicators that they are set for; may be repeated.")
  private Set<String> policies = new LinkedHashSet<>();

  @Override
  public Integer call() {
    ExportRequest request =
        ExportRequest.of(readers.out(), to)
            .run(readers.run())
            .formats(formats)
            .languages(readers.languages())
            .indicators(indicators)
            .policies(policies);
    Talk.tellInLines(readers.notes(), spec);
    Talk.tell(Replaced.notes(readers.out(), readers.run(), indicators), spec);
    spec.commandLine()
        .getOut()
        .println(Exports.write(readers.isInternal() ? request.internal() : request));
    return 0;
  }
}
