package dk.integrationsbarometer.cells.columns;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * The sum of amounts, and that of the largest few of them, exact.
 *
 * @param keys the columns that say which amounts belong together
 * @param amount the column with the amount
 * @param times the column that says how often it is there
 * @param exact what the amounts are held in
 */
public record LargestAmounts(List<String> keys, String amount, String times, ExactNumbers exact) {
  private static final String TOTAL = "total$";
  private static final String AHEAD = "ahead$";

  /** A sum of this many digits can be subtracted from another one and multiplied by 100. */
  private static final int DIGITS = 33;

  private static final int DIGITS_OF_TIMES = 8;
  private static final int DIGITS_OF_PER_CENT = 3;

  public LargestAmounts {
    keys = List.copyOf(keys);
  }

  /** The sum of all amounts. */
  public static Column total() {
    return col(TOTAL);
  }

  /** The sum of so many of the largest. */
  public static Column largest(int number) {
    return col(name(number));
  }

  /** So many times a sum. */
  public static Column times(int factor, Column sum) {
    return sum.multiply(lit(factor).cast(DataTypes.createDecimalType(DIGITS_OF_PER_CENT, 0)));
  }

  private static String name(int number) {
    return "largest$" + number;
  }

  /**
   * A row for each combination of keys.
   *
   * @param numbers of how many of the largest amounts the sum is wanted
   */
  public Dataset<Row> of(Dataset<Row> rows, Set<Integer> numbers) {
    WindowSpec before =
        Window.partitionBy(columns())
            .orderBy(col(amount).desc())
            .rowsBetween(Window.unboundedPreceding(), -1);
    List<Column> sums = new ArrayList<>();
    for (int number : numbers) {
      sums.add(sumOf(taken(number)).alias(name(number)));
    }

    return rows.groupBy(
            Stream.concat(keys.stream(), Stream.of(amount))
                .map(name -> col(name))
                .toArray(Column[]::new))
        .agg(sum(times).alias(times))
        .withColumn(AHEAD, coalesce(sum(times).over(before), lit(0L)))
        .groupBy(columns())
        .agg(sumOf(col(times)).alias(TOTAL), sums.toArray(Column[]::new));
  }

  /** How often an amount is among the largest ones, given how many are ahead of it. */
  private Column taken(int number) {
    return greatest(lit(0L), least(col(times), lit((long) number).minus(col(AHEAD))));
  }

  private Column sumOf(Column often) {
    Column whole = often.cast(DataTypes.createDecimalType(DIGITS_OF_TIMES, 0));
    return sum(col(amount).multiply(whole))
        .cast(DataTypes.createDecimalType(DIGITS, exact.decimals()));
  }

  private Column[] columns() {
    return keys.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
