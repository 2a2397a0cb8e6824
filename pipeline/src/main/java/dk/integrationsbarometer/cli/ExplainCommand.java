package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.authoring.CountingPlan;
import dk.integrationsbarometer.run.authoring.Descriptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
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
    description =
        "Explains in words what an indicator computes, and how; or how all are counted together.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Subject subject;

  /** What is explained. */
  static final class Subject {
    @Parameters(
        paramLabel = "ID",
        description = "The indicator; or a variable, a group, a register.")
    private String id;

    @Option(
        names = "--plan",
        description = "By which variables the people of each unit are counted at once.")
    private boolean plan;
  }

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .print(
            subject.plan
                ? CountingPlan.of(
                    talk.definitions(),
                    talk.rendering(),
                    note -> Talk.tellInLines(List.of(note), spec))
                : Descriptions.explanation(talk.definitions(), subject.id, talk.rendering()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
