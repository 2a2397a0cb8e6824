package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.NeededValues;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.statistics.distributions.Distribution;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.distributions.OrderedValues.Wanted;
import dk.integrationsbarometer.testkit.Amounts;
import dk.integrationsbarometer.testkit.RandomRegisters;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark puts values in the same order as the slow engine, and tells of no other value. */
@SparkTest
class OrdersAgreeTest {
  private static final int ROWS = 60;

  @TempDir private Path folder;

  @Test
  void onlyTheValuesThatFiguresNeedLeaveSpark(SparkSession spark) {
    Definitions definitions = RealDefinitions.asWritten();
    Map<String, List<Example.Row>> rows = RandomRegisters.of(definitions, 5, ROWS);
    WrittenRows.extracts(folder.resolve("extracts"), definitions, rows);
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    var typed = new RegisterRows(rows);
    Map<String, List<Indicator>> byUnit =
        Amounts.inOrder(definitions).stream()
            .collect(Collectors.groupingBy(indicator -> indicator.unit().id()));
    assertThat(byUnit).hasSizeGreaterThan(2);
    long withInterval = 0;
    for (List<Indicator> ofUnit : byUnit.values()) {
      for (IndicatorCells found : engine.cells(ofUnit)) {
        ReferenceFigures expected = ReferenceFigures.of(found.indicator(), typed);
        assertOrdersAgree(found, distributions(expected));
        withInterval += assertFiguresAgree(found, expected);
      }
    }

    assertThat(withInterval).isPositive();
  }

  private static void assertOrdersAgree(
      IndicatorCells found, Map<PeriodCell, Distribution> expected) {
    assertThat(found.orders().keySet()).isEqualTo(expected.keySet());
    found
        .orders()
        .forEach(
            (cell, order) -> {
              String name = found.indicator().id() + " " + found.indicator().measure() + " " + cell;
              OrderedValues all = whole(found.indicator(), expected.get(cell));
              List<Wanted> needed = needed(found, cell);
              assertThat(order.size()).as(name).isEqualTo(all.size());
              assertThat(order.lowest()).as(name).isEqualTo(all.lowest());
              assertThat(order.known())
                  .as(name)
                  .isEqualTo(
                      all.known().stream()
                          .filter(
                              value -> needed.stream().anyMatch(each -> tells(value, each, all)))
                          .toList());
            });
  }

  private static boolean tells(OrderedValues.Ranked value, Wanted wanted, OrderedValues all) {
    return value.before() < wanted.number()
        && wanted.number() <= value.before() + value.times()
        && value.before() + value.times() >= wanted.atOrBelow()
        && all.size() - value.before() >= wanted.atOrAbove();
  }

  private static List<Wanted> needed(IndicatorCells found, PeriodCell cell) {
    return NeededValues.of(
        found.indicator(),
        cell.period(),
        date -> found.at(new CellKey(date, cell.area(), cell.group(), cell.breakdown())));
  }

  private static OrderedValues whole(Indicator indicator, Distribution values) {
    if (indicator.measure() instanceof Measure.WeakestMean mean) {
      return values.ordered(mean.percent());
    }

    OrderedValues ordered = values.ordered();
    return new OrderedValues(ordered.size(), ordered.known(), Optional.empty());
  }

  /** How often each value occurs among the people of each cell of a period. */
  private static Map<PeriodCell, Distribution> distributions(ReferenceFigures reference) {
    Map<PeriodCell, SortedMap<BigDecimal, Long>> counts = new HashMap<>();
    for (var period : reference.indicator().wholePeriods(reference.dates())) {
      List<LocalDate> dates = reference.indicator().period().datesBehind(period);
      for (ReferenceFigures.DatedCell cell : reference.byDate()) {
        ReferenceFigures.Key key = cell.key();
        if (dates.contains(cell.date()) && !key.group().equals(ReferenceFigures.EVERYBODY)) {
          cell.values()
              .forEach(
                  (value, times) ->
                      counts
                          .computeIfAbsent(
                              new PeriodCell(period, key.area(), key.group(), key.breakdown()),
                              each -> new TreeMap<>())
                          .merge(plain(value), times, Long::sum));
        }
      }
    }

    counts.values().forEach(values -> values.values().removeIf(times -> times == 0));
    counts.values().removeIf(Map::isEmpty);
    return counts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new Distribution(each.getValue())));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** How many figures have an interval. */
  private static long assertFiguresAgree(IndicatorCells found, ReferenceFigures expected) {
    long withInterval = 0;
    for (Figure figure : Figures.of(found, Selection.ALL).figures()) {
      FigureKey key = figure.key();
      if (figure.counts().isPresent()) {
        assertThat(figure.value())
            .as("%s %s %s", found.indicator().id(), found.indicator().measure(), key)
            .isEqualTo(
                expected.value(
                    new ReferenceFigures.Key(
                        key.period().code(), key.area(), key.group(), key.slice().text())));
        withInterval += figure.interval().isPresent() ? 1 : 0;
      }
    }

    return withInterval;
  }
}
