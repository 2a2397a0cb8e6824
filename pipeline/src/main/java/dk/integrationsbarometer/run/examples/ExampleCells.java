package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.Histogram;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The people of an example, counted as for its figures; from there on everything is computed as in
 * a run.
 */
final class ExampleCells {
  private ExampleCells() {}

  static Figures figures(Indicator indicator, RegisterRows rows) {
    return Figures.of(cells(ReferenceFigures.of(indicator, rows), indicator), Selection.ALL);
  }

  private static IndicatorCells cells(ReferenceFigures reference, Indicator indicator) {
    SortedSet<String> areas = new TreeSet<>();
    SortedMap<CellKey, Sums> sums = new TreeMap<>();
    for (ReferenceFigures.DatedCell cell : reference.byDate()) {
      ReferenceFigures.Key key = cell.key();
      areas.add(key.area());
      sums.put(
          new CellKey(cell.date(), key.area(), key.group(), key.breakdown()),
          new Sums(
              cell.points().units(),
              cell.points().inside(),
              cell.points().numerator(),
              cell.points().denominator(),
              new Histogram(new TreeMap<>(cell.values())),
              new Squares(
                  cell.points().overSquared(),
                  cell.points().overTimesUnder(),
                  cell.points().underSquared())));
    }

    return new IndicatorCells(
        indicator, reference.dates(), areas, sums, reference.overlapping(), reference.straying());
  }
}
