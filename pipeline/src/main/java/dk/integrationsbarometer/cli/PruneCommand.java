package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.Answers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Removes published runs that are no longer wanted. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description =
        "Removes all published runs but the newest and the one that readers are led to. What they published stays known under --work.")
final class PruneCommand implements Callable<Integer> {
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Option(
      names = "--keep",
      paramLabel = "N",
      required = true,
      description = "How many runs stay; 1 or more.")
  private int keep;

  @Override
  public Integer call() {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "--keep needs a number of 1 or more, such as 10.");
    }

    spec.commandLine().getOut().print(Answers.pruned(out.folder(), keep, talk.rendering()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
