package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.run.answers.Answers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows that the methods compute what their sources have published. */
@Command(
    name = "selfcheck",
    mixinStandardHelpOptions = true,
    description = "Computes published examples of the statistical methods anew and compares.")
final class SelfCheckCommand implements Callable<Integer> {
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Answers.selfCheck(talk.rendering()));
    spec.commandLine().getOut().flush();
    return Answers.selfCheckAgrees() ? ExitCode.DONE.number() : ExitCode.OUR_FAULT.number();
  }
}
