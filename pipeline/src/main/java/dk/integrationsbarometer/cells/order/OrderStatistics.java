package dk.integrationsbarometer.cells.order;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.statistics.distributions.LowestSums;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.distributions.OrderedValues.Ranked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Puts values in order in Spark, and keeps of them what {@link OrderedValues} knows: those that are
 * asked for by their numbers, and what the lowest part adds up to.
 *
 * @param keys the columns that say which values belong together
 * @param decimals of the values
 */
public record OrderStatistics(List<String> keys, int decimals) {
  /** The column with a value. */
  public static final String VALUE = "value$";

  /** The column that says how often a value is there. */
  public static final String TIMES = "times$";

  /** The column with the numbers that are asked for, each with what must stand beside it. */
  public static final String WANTED = "wanted$";

  /** The column with the part whose sums are asked for; null for none. */
  public static final String PERCENT = "percent$";

  /** As {@link #WANTED} holds them: the parts of {@link OrderedValues.Wanted} in their order. */
  public static final DataType OF_WANTED =
      DataTypes.createArrayType(
          DataTypes.createStructType(
              List.of(
                  DataTypes.createStructField("number", DataTypes.LongType, false),
                  DataTypes.createStructField("atOrBelow", DataTypes.LongType, false),
                  DataTypes.createStructField("atOrAbove", DataTypes.LongType, false))));

  private static final String SIZE = "size$";
  private static final String BEFORE = "before$";
  private static final String TAKEN = "taken$";
  private static final String CAPPED = "capped$";
  private static final long WHOLE = 100;

  /** As many as Spark holds; a value is only compared. */
  private static final int DIGITS = 38;

  /** So many digits of a value times so many of a number of values are held without rounding. */
  private static final int DIGITS_OF_SUMMED = 26;

  private static final int DIGITS_OF_NUMBER = 11;

  /** The same for a square; of its factors no more than so many decimals are kept. */
  private static final int DIGITS_OF_FACTOR = 14;

  private static final int DECIMALS_OF_FACTOR = 4;
  private static final int DIGITS_OF_TIMES = 8;

  public OrderStatistics {
    keys = List.copyOf(keys);
  }

  /** A value as {@link #VALUE} holds it. */
  public Column exact(Column value) {
    return value.cast(DataTypes.createDecimalType(DIGITS, decimals));
  }

  /**
   * A row for each combination of keys: the keys, and what {@link #read} reads. Rows with equal
   * keys ask for the same.
   */
  public Dataset<Row> of(Dataset<Row> rows) {
    WindowSpec all = Window.partitionBy(columns(keys));
    WindowSpec before = all.orderBy(col(VALUE)).rowsBetween(Window.unboundedPreceding(), -1);
    List<String> counted = new ArrayList<>(keys);
    counted.add(VALUE);
    Column isAsked = col(PERCENT).isNotNull();
    return rows.groupBy(columns(counted))
        .agg(sum(TIMES).alias(TIMES), max(WANTED).alias(WANTED), max(PERCENT).alias(PERCENT))
        .withColumn(SIZE, sum(TIMES).over(all))
        .withColumn(BEFORE, coalesce(sum(TIMES).over(before), lit(0L)))
        .withColumn(TAKEN, when(isAsked, taken()))
        .withColumn(
            CAPPED,
            when(isAsked, least(col(VALUE), max(when(col(TAKEN).gt(0), col(VALUE))).over(all))))
        .groupBy(columns(keys))
        .agg(
            max(SIZE),
            collect_list(when(isWanted(), struct(col(VALUE), col(BEFORE), col(TIMES)))),
            sum(when(isAsked, summed(VALUE, TAKEN))),
            sum(when(isAsked, factor().multiply(times()))),
            sum(when(isAsked, factor().multiply(factor()).multiply(times()))));
  }

  /** How many hundredths of the values that are equal to one are in the lowest part. */
  private static Column taken() {
    Column left = col(SIZE).multiply(col(PERCENT)).minus(col(BEFORE).multiply(lit(WHOLE)));
    return greatest(lit(0L), least(col(TIMES).multiply(lit(WHOLE)), left));
  }

  private static Column isWanted() {
    Column upTo = col(BEFORE).plus(col(TIMES));
    return exists(
        col(WANTED),
        each ->
            each.getField("number")
                .gt(col(BEFORE))
                .and(each.getField("number").leq(upTo))
                .and(each.getField("atOrBelow").leq(upTo))
                .and(each.getField("atOrAbove").leq(col(SIZE).minus(col(BEFORE)))));
  }

  private Column summed(String value, String often) {
    return col(value)
        .cast(DataTypes.createDecimalType(DIGITS_OF_SUMMED, decimals))
        .multiply(col(often).cast(DataTypes.createDecimalType(DIGITS_OF_NUMBER, 0)));
  }

  private Column factor() {
    return col(CAPPED)
        .cast(
            DataTypes.createDecimalType(DIGITS_OF_FACTOR, Math.min(decimals, DECIMALS_OF_FACTOR)));
  }

  private static Column times() {
    return col(TIMES).cast(DataTypes.createDecimalType(DIGITS_OF_TIMES, 0));
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  /**
   * What one row of {@link #of} knows.
   *
   * @param first the position of its first column behind the keys
   */
  public static OrderedValues read(Row row, int first) {
    List<Ranked> known = new ArrayList<>();
    for (Row each : row.<Row>getList(first + 1)) {
      BigDecimal value = each.getDecimal(0);
      known.add(new Ranked(plain(value), each.getLong(1), each.getLong(2)));
    }

    known.sort(Comparator.comparingLong(Ranked::before));
    return new OrderedValues(
        row.getLong(first),
        known,
        row.isNullAt(first + 2)
            ? Optional.empty()
            : Optional.of(
                new LowestSums(
                    row.getDecimal(first + 2),
                    row.getDecimal(first + 3),
                    row.getDecimal(first + 4))));
  }

  /** However many decimals the column has. */
  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
