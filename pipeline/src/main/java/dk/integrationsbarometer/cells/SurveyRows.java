package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.cells.SurveyCells.Finest;
import dk.integrationsbarometer.cells.columns.Bits;
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
import org.apache.spark.sql.Row;

/** Puts the rows of {@link ClusterColumns#sums}, of one indicator, together. */
final class SurveyRows {
  private static final int FIRST_PRODUCT = 9;

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

  /** The cells of an indicator of the plan, given the rows of all. */
  static SurveyCells of(CellPlan plan, Indicator indicator, List<Row> rows) {
    var found = new SurveyRows(indicator);
    int position = plan.indicators().indexOf(indicator);
    rows.stream().filter(row -> row.getInt(0) == position).forEach(found::add);
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

  private void add(Row row) {
    Period period = Period.parse(row.getString(1)).orElseThrow();
    Sample sample =
        samples
            .computeIfAbsent(period, each -> new TreeMap<>())
            .computeIfAbsent(row.getString(2), each -> new Sample());
    if (row.isNullAt(3)) {
      sample.draw =
          new Draw(
              row.getLong(5),
              row.isNullAt(6) ? OptionalLong.empty() : OptionalLong.of(row.getLong(6)));
      return;
    }

    int one = number(period, row.getStruct(3));
    int other = number(period, row.getStruct(4));
    int over = SurveyCells.numerator(one);
    int under = SurveyCells.denominator(one);
    sample.add(over, SurveyCells.numerator(other), row.getDecimal(FIRST_PRODUCT));
    sample.add(over, SurveyCells.denominator(other), row.getDecimal(FIRST_PRODUCT + 1));
    sample.add(under, SurveyCells.numerator(other), row.getDecimal(FIRST_PRODUCT + 2));
    sample.add(under, SurveyCells.denominator(other), row.getDecimal(FIRST_PRODUCT + 3));
    if (one == other) {
      sample.totals.put(over, row.getDecimal(7));
      sample.totals.put(under, row.getDecimal(8));
    }
  }

  private int number(Period period, Row cell) {
    Set<String> groups = new LinkedHashSet<>();
    Bits.read(cell.<Long>getList(1)).stream()
        .mapToObj(number -> indicator.groups().get(number).code())
        .forEach(groups::add);
    var finest =
        new Finest(period, cell.getString(0), groups, Slice.parse(cell.getString(2)).codes());
    cells.putIfAbsent(finest, cells.size());
    return cells.get(finest);
  }
}
