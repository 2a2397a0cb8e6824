package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.run.Showing;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows published figures. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints published figures and gaps as a readable table.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The indicators (default: all).")
  private Set<String> indicators = new LinkedHashSet<>();

  @Option(names = "--period", paramLabel = "P", description = "Only this period; may be repeated.")
  private Set<String> periods = new LinkedHashSet<>();

  @Option(
      names = "--area",
      paramLabel = "KOM",
      description = "Only this municipality; may be repeated.")
  private Set<String> areas = new LinkedHashSet<>();

  @Option(names = "--group", paramLabel = "CODE", description = "Only this group; may be repeated.")
  private Set<String> groups = new LinkedHashSet<>();

  @Option(
      names = "--breakdown",
      paramLabel = "VARIABLES",
      description = "Beside the totals: bydel,koen or koen=kvinde; * for all; may be repeated.")
  private Set<String> breakdowns = new LinkedHashSet<>();

  @Override
  public Integer call() {
    Periods.periods(periods);
    var wish = new Showing.Wish(indicators, periods, areas, groups, breakdowns);
    spec.commandLine().getOut().print(Showing.figures(out.folder(), wish, talk.rendering()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
