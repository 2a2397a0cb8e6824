package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.DisclosureControl;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.Suppression;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.Settings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.RunPublication;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From cells to what may be published: figures of all indicators, the pattern of what is hidden,
 * and the rows of the tables.
 *
 * @param indicators in the order of publication; those that others are compared with are among them
 * @param cells by the id of the unit
 */
record FigureStage(List<Indicator> indicators, Map<String, UnitCells> cells, StatusDates dates) {
  private static final String METHOD = "suppression";

  /** A number that would tell a reader anything is hidden; a second value one away is enough. */
  private static final long WIDTH = 1;

  /** Which figures are hidden, whatever part of them is asked for. */
  Suppression suppression(Definitions definitions, String work) {
    List<CountedIndicator> counted =
        indicators.stream()
            .map(
                indicator ->
                    new CountedIndicator(
                        figures(indicator, Selection.ALL),
                        cells
                            .get(indicator.unit().id())
                            .atoms(indicator, dates.complete(indicator))))
            .toList();
    Path folder = Path.of(WorkFolder.scratch(work).orElse(System.getProperty("java.io.tmpdir")));
    var settings =
        new Settings(
            Solver.best(folder.resolve("solver")),
            WIDTH,
            Runtime.getRuntime().availableProcessors());
    return Suppression.of(counted, Set.copyOf(definitions.presentation().headline()), settings);
  }

  /** Hands over what may be published of each indicator. */
  Releasable.Tally release(
      String homeArea, Selection selection, Suppression suppression, RunPublication publication) {
    Releasable.Tally tally = Releasable.Tally.NOTHING;
    for (Indicator indicator : indicators) {
      Figures own = figures(indicator, selection);
      Figures figures =
          indicator
              .against()
              .map(other -> own.against(figures(other, selection)))
              .orElse(own)
              .withGoals(homeArea);
      Releasable releasable = DisclosureControl.release(figures, suppression);
      tally = tally.plus(releasable.tally());
      publication.add(releasable);
    }

    return tally;
  }

  static Manifest.Disclosure facts(Suppression suppression) {
    return new Manifest.Disclosure(METHOD, WIDTH, suppression.facts().solver(), "not run");
  }

  private Figures figures(Indicator indicator, Selection selection) {
    return Figures.of(
        cells.get(indicator.unit().id()).of(indicator, dates.complete(indicator)), selection);
  }
}
