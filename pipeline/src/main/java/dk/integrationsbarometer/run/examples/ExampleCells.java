package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.statistics.distributions.Distribution;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
              new Squares(
                  cell.points().overSquared(),
                  cell.points().overTimesUnder(),
                  cell.points().underSquared())));
    }

    return new IndicatorCells(
        indicator,
        reference.dates(),
        areas,
        sums,
        reference.overlapping(),
        reference.straying(),
        Optional.empty(),
        Set.of(),
        orders(reference, indicator));
  }

  /** Of all values together that a figure rests on. */
  private static Map<PeriodCell, OrderedValues> orders(
      ReferenceFigures reference, Indicator indicator) {
    Map<PeriodCell, SortedMap<BigDecimal, Long>> counts = new HashMap<>();
    for (Period period : indicator.wholePeriods(reference.dates())) {
      List<LocalDate> dates = indicator.period().datesBehind(period);
      for (ReferenceFigures.DatedCell cell : reference.byDate()) {
        if (dates.contains(cell.date()) && !cell.values().isEmpty()) {
          ReferenceFigures.Key key = cell.key();
          SortedMap<BigDecimal, Long> own =
              counts.computeIfAbsent(
                  new PeriodCell(period, key.area(), key.group(), key.breakdown()),
                  each -> new TreeMap<>());
          cell.values().forEach((value, times) -> own.merge(value, times, Long::sum));
        }
      }
    }

    Map<PeriodCell, OrderedValues> orders = new HashMap<>();
    counts.forEach(
        (cell, values) -> orders.put(cell, ordered(indicator, new Distribution(values))));
    return orders;
  }

  private static OrderedValues ordered(Indicator indicator, Distribution values) {
    OptionalInt lowest = indicator.measure().lowestPercent();
    return lowest.isPresent() ? values.ordered(lowest.getAsInt()) : values.ordered();
  }
}
