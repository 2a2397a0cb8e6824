package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.Answers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists published runs. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    description = "Lists the published runs, the newest first.",
    subcommands = PruneCommand.class)
final class RunsCommand implements Callable<Integer> {
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Answers.runs(out.folder(), talk.rendering()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
