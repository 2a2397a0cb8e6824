package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.cells.columns.ExactNumbers;
import dk.integrationsbarometer.cells.order.OrderStatistics;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * The values of medians, other quantiles and means of the weakest, in Spark: in one pass for all
 * such indicators of a unit they are counted by cell and period, put in order there, and only what
 * is asked for by its number comes to the driver. Other indicators' cells know nothing of them.
 */
public final class OrderColumns {
  private static final String INDICATOR = "indicator$";
  private static final String PERIOD = "period$";
  private static final String PERIODS = "periods$";
  private static final String AREA = "area$";
  private static final String GROUP = "group$";
  private static final String BREAKDOWN = "breakdown$";
  private static final String CELL = "cell$";
  private static final String CELLS = "cells$";
  private static final String ALL = "all$";
  private static final List<String> KEYS = List.of(INDICATOR, PERIOD, AREA, GROUP, BREAKDOWN);

  private final CellColumns cells;
  private final Map<Integer, Column> values = new TreeMap<>();

  OrderColumns(CellPlan plan, ExpressionColumns expressions) {
    this.cells = new CellColumns(plan, expressions);
    for (int i = 0; i < plan.indicators().size(); i++) {
      int number = i;
      MeasureColumns.of(plan.indicators().get(i), expressions)
          .value()
          .ifPresent(value -> values.put(number, value));
    }
  }

  /** The numbers in the plan of the indicators that rest on an order of values. */
  List<Integer> indicators() {
    return List.copyOf(values.keySet());
  }

  /**
   * What the figures of an indicator ask for, of all periods for which everything was delivered. Of
   * a cell that is not here nothing leaves Spark.
   *
   * @param counted its cells on all dates of the population
   */
  public static Map<PeriodCell, List<OrderedValues.Wanted>> asked(
      IndicatorCells counted, UnitCells.WantedValues wanted) {
    Map<PeriodCell, SortedMap<LocalDate, Sums>> byCell = new HashMap<>();
    for (Period period : counted.indicator().wholePeriods(counted.dates())) {
      List<LocalDate> dates = counted.indicator().period().datesBehind(period);
      counted
          .sums()
          .forEach(
              (key, sums) -> {
                if (dates.contains(key.date())) {
                  byCell
                      .computeIfAbsent(
                          new PeriodCell(period, key.area(), key.group(), key.breakdown()),
                          each -> new TreeMap<>())
                      .put(key.date(), sums);
                }
              });
    }

    Map<PeriodCell, List<OrderedValues.Wanted>> asked = new HashMap<>();
    byCell.forEach(
        (cell, sums) ->
            wanted
                .of(counted.indicator(), cell.period(), date -> sums.getOrDefault(date, Sums.ZERO))
                .ifPresent(values -> asked.put(cell, values)));
    return asked;
  }

  /**
   * A row for each cell that is asked for, which {@link #read} reads.
   *
   * @param asked by the indicator's number in the plan; of no other cell anything leaves Spark
   */
  Dataset<Row> orders(
      Population population, Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> asked) {
    Dataset<Row> marked = population.rows().select(marks(population.dates()));
    Column[] ofValues =
        values.keySet().stream()
            .map(number -> col(OrderStatistics.VALUE + number))
            .toArray(Column[]::new);
    var statistics = new OrderStatistics(KEYS, ExactNumbers.of(marked.select(ofValues)).decimals());
    return statistics.of(
        rows(marked, statistics)
            .join(broadcast(wishes(population, asked)), KEYS.toArray(String[]::new)));
  }

  /** What is known of the values of each cell, by the indicator's number in the plan. */
  static Map<Integer, Map<PeriodCell, OrderedValues>> read(List<Row> rows) {
    Map<Integer, Map<PeriodCell, OrderedValues>> found = new HashMap<>();
    rows.forEach(
        row ->
            found
                .computeIfAbsent(row.getInt(0), each -> new HashMap<>())
                .put(cell(row), OrderStatistics.read(row, KEYS.size())));
    return found;
  }

  private static PeriodCell cell(Row row) {
    return new PeriodCell(
        Period.parse(row.getString(1)).orElseThrow(),
        row.getString(2),
        row.getString(3),
        row.getString(4));
  }

  /** For each indicator the cells that a row is in, the periods it counts for, and its value. */
  private Column[] marks(SortedSet<LocalDate> dates) {
    List<Column> columns = new ArrayList<>(List.of(cells.rowCount().alias(OrderStatistics.TIMES)));
    values.forEach(
        (number, value) -> {
          Indicator indicator = cells.plan().indicators().get(number);
          columns.add(when(value.isNotNull(), cells.ofGroups(indicator)).alias(CELLS + number));
          columns.add(periods(indicator, dates).alias(PERIODS + number));
          columns.add(value.alias(OrderStatistics.VALUE + number));
        });
    return columns.toArray(Column[]::new);
  }

  /** The periods whose figures rest on a row's date; null where none does. */
  private static Column periods(Indicator indicator, SortedSet<LocalDate> dates) {
    Map<LocalDate, List<Column>> byDate = new TreeMap<>();
    for (Period period : indicator.wholePeriods(dates)) {
      for (LocalDate date : indicator.period().datesBehind(period)) {
        byDate.computeIfAbsent(date, each -> new ArrayList<>()).add(lit(period.code()));
      }
    }

    Column periods = lit(null).cast(DataTypes.createArrayType(DataTypes.StringType));
    for (Map.Entry<LocalDate, List<Column>> each : byDate.entrySet()) {
      periods =
          when(
                  col(CheckedColumns.REFERENCE_DATE).equalTo(lit(each.getKey())),
                  array(each.getValue().toArray(Column[]::new)))
              .otherwise(periods);
    }

    return periods;
  }

  /** A row for every cell and period of an indicator that a row of the population counts for. */
  private Dataset<Row> rows(Dataset<Row> marked, OrderStatistics statistics) {
    List<Column> adds = new ArrayList<>();
    for (int number : values.keySet()) {
      adds.add(
          struct(
              lit(number).alias(INDICATOR),
              col(CELLS + number).alias(CELLS),
              col(PERIODS + number).alias(PERIODS),
              statistics.exact(col(OrderStatistics.VALUE + number)).alias(OrderStatistics.VALUE)));
    }

    String times = OrderStatistics.TIMES;
    return marked
        .filter(col(times).gt(0))
        .select(col(times), explode(array(adds.toArray(Column[]::new))).alias(ALL))
        .select(col(times), col(ALL + ".*"))
        .filter(col(CELLS).isNotNull().and(col(PERIODS).isNotNull()))
        .withColumn(CELL, explode(col(CELLS)))
        .filter(col(CELL + "." + CellColumns.GROUP).isNotNull())
        .select(
            col(INDICATOR),
            explode(col(PERIODS)).alias(PERIOD),
            col(CELL + ".area").alias(AREA),
            col(CELL + "." + CellColumns.GROUP).alias(GROUP),
            col(CELL + ".breakdown").alias(BREAKDOWN),
            col(OrderStatistics.VALUE),
            col(times));
  }

  private Dataset<Row> wishes(
      Population population, Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> asked) {
    List<Row> wishes = new ArrayList<>();
    asked.forEach(
        (number, cells) ->
            cells.forEach(
                (cell, wanted) ->
                    wishes.add(
                        RowFactory.create(
                            number,
                            cell.period().code(),
                            cell.area(),
                            cell.group(),
                            cell.breakdown(),
                            wanted.stream()
                                .map(
                                    each ->
                                        RowFactory.create(
                                            each.number(), each.atOrBelow(), each.atOrAbove()))
                                .toList(),
                            percent(number)))));
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField(INDICATOR, DataTypes.IntegerType, false));
    KEYS.subList(1, KEYS.size())
        .forEach(
            name -> fields.add(DataTypes.createStructField(name, DataTypes.StringType, false)));
    fields.add(
        DataTypes.createStructField(OrderStatistics.WANTED, OrderStatistics.OF_WANTED, false));
    fields.add(DataTypes.createStructField(OrderStatistics.PERCENT, DataTypes.LongType, true));
    return population
        .rows()
        .sparkSession()
        .createDataFrame(wishes, DataTypes.createStructType(fields));
  }

  /** Of how many per cent an indicator is the mean; null for other measures. */
  private Long percent(int number) {
    OptionalInt percent = cells.plan().indicators().get(number).measure().lowestPercent();
    return percent.isPresent() ? (long) percent.getAsInt() : null;
  }
}
