package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.run.answers.Languages;
import dk.integrationsbarometer.run.authoring.Descriptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue of indicators. */
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    description = "Prints all indicators in words on one page.")
final class CatalogueCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "The language: da, en, or one of the definitions (default: da).")
  private String language = Language.DA.code();

  @Option(
      names = "--format",
      paramLabel = "markdown|html",
      description = "The form of the page (default: markdown).")
  private Descriptions.Page page = Descriptions.Page.MARKDOWN;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file, in place of what it holds (default: standard output).")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() {
    String text =
        Descriptions.catalogue(
            definitions.folder(),
            Languages.named(language, definitions.folder()),
            page,
            note -> Talk.tellInLines(List.of(note), spec));
    out.ifPresentOrElse(
        file -> Descriptions.write(file, text),
        () -> {
          spec.commandLine().getOut().print(text);
          spec.commandLine().getOut().flush();
        });
    return 0;
  }
}
