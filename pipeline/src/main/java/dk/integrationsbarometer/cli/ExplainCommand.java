package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.run.Showing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains an indicator. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells in words what an indicator computes, and its plan.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The indicator.")
  private String id;

  @Option(names = "--language", paramLabel = "da|en", description = "The language (default: da).")
  private Language language = Language.DA;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Showing.explanation(definitions.folder(), id, language));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
