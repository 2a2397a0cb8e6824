package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.answers.Answers;
import dk.integrationsbarometer.run.answers.Replaced;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows published figures. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Prints what was published of indicators as tables and in words; without any choice, lists the indicators.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The indicators.")
  private Set<String> indicators = new LinkedHashSet<>();

  @Option(names = "--period", paramLabel = "P", description = "Only this period; may be repeated.")
  private Set<String> periods = new LinkedHashSet<>();

  @Option(
      names = "--area",
      paramLabel = "KOM",
      description = "This municipality in place of the home one; * for all; may be repeated.")
  private Set<String> areas = new LinkedHashSet<>();

  @Option(names = "--group", paramLabel = "CODE", description = "Only this group; may be repeated.")
  private Set<String> groups = new LinkedHashSet<>();

  @Option(
      names = "--breakdown",
      paramLabel = "VARIABLES",
      description = "Beside the totals: bydel,koen or koen=kvinde; * for all; may be repeated.")
  private Set<String> breakdowns = new LinkedHashSet<>();

  @Option(
      names = "--goals",
      description = "All goals by policy and status, in place of an indicator.")
  private boolean goals;

  @Override
  public Integer call() {
    Periods.periods(periods);
    String answer = answer();
    Talk.tell(Replaced.notes(out.folder(), Optional.empty(), indicators), spec);
    spec.commandLine().getOut().print(answer);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private String answer() {
    boolean isChosen =
        Stream.of(indicators, periods, areas, groups, breakdowns).anyMatch(set -> !set.isEmpty());
    if (goals && isChosen) {
      throw new ParameterException(
          spec.commandLine(),
          "--goals shows all goals, so it takes no indicator and no other choice. Leave one of them out.");
    }

    if (goals) {
      return Answers.goals(out.folder(), talk.rendering());
    }

    return isChosen
        ? Answers.figures(
            out.folder(),
            new Answers.Choices(indicators, periods, areas, groups, breakdowns),
            talk.rendering())
        : Answers.list(out.folder(), talk.definitions(), talk.rendering());
  }
}
