package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.ComparedRuns;
import dk.integrationsbarometer.run.authoring.Descriptions;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two published runs. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "What moved between two published runs, and what can be the cause: figures, gaps, goals, rows that are new or gone.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RUN",
      description = "A name in runs/ (default: the run that readers are led to).")
  private Optional<String> one = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RUN",
      description = "The run that it is compared with (default: the one before it).")
  private Optional<String> other = Optional.empty();

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Every row of this indicator; may be repeated (default: an overview of all).")
  private Set<String> indicators = new LinkedHashSet<>();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page to read and sign to this file, in place of what it holds.")
  private Optional<Path> html = Optional.empty();

  @Override
  public Integer call() {
    var runs = ComparedRuns.of(out.folder(), one, other);
    String told = runs.told(indicators, talk.rendering());
    html.ifPresent(file -> Descriptions.write(file, runs.page(talk.rendering().language())));
    spec.commandLine().getOut().print(told);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
