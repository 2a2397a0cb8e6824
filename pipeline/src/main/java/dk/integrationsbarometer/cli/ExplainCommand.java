package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.authoring.Descriptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains an indicator. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains in words what an indicator computes, and how.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Folders.Definitions definitions;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The indicator.")
  private String id;

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .print(Descriptions.explanation(definitions.folder(), id, talk.rendering()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
