package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.ExampleCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks definitions. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks all definitions and the examples inside them; needs no extracts.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
  private boolean json;

  @Override
  public Integer call() {
    ExampleCheck check = ExampleCheck.check(definitions.folder());
    String text =
        json
            ? "{\"documents\": %d, \"indicators\": %d, \"examples\": %d, \"figures\": %d}%n"
            : "%d documents with %d indicators are in order; their %d examples and decision tables give all %d expected answers.%n";
    spec.commandLine()
        .getOut()
        .printf(text, check.documents(), check.indicators(), check.examples(), check.figures());
    return 0;
  }
}
