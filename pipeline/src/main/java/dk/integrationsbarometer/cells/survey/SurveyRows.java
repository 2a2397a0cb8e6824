package dk.integrationsbarometer.cells.survey;

import dk.integrationsbarometer.cells.columns.Bits;
import dk.integrationsbarometer.cells.survey.SurveyCells.Finest;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals.Draw;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Puts the rows of {@code ClusterColumns}, of one indicator, together. */
public final class SurveyRows {
  private final Indicator indicator;
  private final Map<Finest, Integer> cells = new LinkedHashMap<>();
  private final Map<Period, Map<String, Sample>> samples = new TreeMap<>();

  /** A stratum in the making. */
  private static final class Sample {
    private Draw draw = new Draw(0, OptionalLong.empty());
    private final Map<Integer, BigDecimal> totals = new LinkedHashMap<>();
    private final Map<Pair, BigDecimal> products = new LinkedHashMap<>();

    private void add(int one, int other, BigDecimal product) {
      products.put(new Pair(Math.min(one, other), Math.max(one, other)), product);
    }
  }

  private SurveyRows(Indicator indicator) {
    this.indicator = indicator;
  }

  /** The cells of an indicator. */
  public static SurveyCells of(Indicator indicator, List<ClusterSums> rows) {
    var found = new SurveyRows(indicator);
    rows.forEach(found::add);
    Map<Period, ClusterTotals> samples = new LinkedHashMap<>();
    found.samples.forEach(
        (period, strata) ->
            samples.put(
                period,
                new ClusterTotals(
                    strata.values().stream()
                        .map(
                            each ->
                                new ClusterTotals.Stratum(each.draw, each.totals, each.products))
                        .toList())));
    return new SurveyCells(new ArrayList<>(found.cells.keySet()), samples);
  }

  private void add(ClusterSums row) {
    Period period = Period.parse(row.period()).orElseThrow();
    Sample sample =
        samples
            .computeIfAbsent(period, each -> new TreeMap<>())
            .computeIfAbsent(row.stratum(), each -> new Sample());
    if (row.cells().isEmpty()) {
      sample.draw =
          new Draw(row.clusters(), row.drawnFrom().stream().mapToLong(each -> each).findFirst());
      return;
    }

    int one = number(period, row.cells().get(0));
    int other = number(period, row.cells().get(1));
    int over = SurveyCells.numerator(one);
    int under = SurveyCells.denominator(one);
    sample.add(over, SurveyCells.numerator(other), row.products().get(0));
    sample.add(over, SurveyCells.denominator(other), row.products().get(1));
    sample.add(under, SurveyCells.numerator(other), row.products().get(2));
    sample.add(under, SurveyCells.denominator(other), row.products().get(3));
    if (one == other) {
      sample.totals.put(over, row.totals().get(0));
      sample.totals.put(under, row.totals().get(1));
    }
  }

  private int number(Period period, ClusterSums.Cell cell) {
    Set<String> groups = new LinkedHashSet<>();
    Bits.read(cell.groups()).stream()
        .mapToObj(number -> indicator.groups().get(number).code())
        .forEach(groups::add);
    var finest = new Finest(period, cell.area(), groups, Slice.parse(cell.slice()).codes());
    cells.putIfAbsent(finest, cells.size());
    return cells.get(finest);
  }
}
