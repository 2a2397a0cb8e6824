package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.exports.FigureJson;
import dk.integrationsbarometer.exports.FigureText;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows published figures. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Prints published figures and gaps as a readable table.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private Folders.Out out;
  @Mixin private Talk talk;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The indicators (default: all).")
  private Set<String> indicators = new LinkedHashSet<>();

  @Option(names = "--period", paramLabel = "P", description = "Only this period; may be repeated.")
  private Set<String> periods = new LinkedHashSet<>();

  @Option(names = "--area", paramLabel = "KOM", description = "Only this municipality; may be repeated.")
  private Set<String> areas = new LinkedHashSet<>();

  @Option(names = "--group", paramLabel = "CODE", description = "Only this group; may be repeated.")
  private Set<String> groups = new LinkedHashSet<>();

  @Option(names = "--breakdown", paramLabel = "VARIABLES", description = "Beside the totals: bydel,koen or koen=kvinde; * for all; may be repeated.")
  private Set<String> breakdowns = new LinkedHashSet<>();

  @Override
  public Integer call() {
    PublishedRun run = PublishedRun.latest(OutputFolder.at(out.folder(), new Configuration()));
    List<String> known = run.indicators().stream().map(row -> row.indicator()).toList();
    for (String id : indicators) {
      if (!known.contains(id)) {
        throw BarometerException.of(Message.NO_SUCH_INDICATOR, Place.ofFile(out.folder()), id, Spelling.suggest(id, known));
      }
    }

    Periods.periods(periods);
    var filter = new FigureFilter(indicators, periods, areas, groups, breakdowns);
    spec.commandLine().getOut().print(talk.isJson() ? FigureJson.of(run, filter) : FigureText.of(run, filter, talk.language()));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
