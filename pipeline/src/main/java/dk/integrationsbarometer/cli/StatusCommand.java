package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.StatusText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is kept and how large it is. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "What is kept under --work and published under --out, how large it is, and of which runs; changes nothing.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private Folders.Work work;
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .print(StatusText.told(work.folder(), out.folder(), talk.rendering()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
