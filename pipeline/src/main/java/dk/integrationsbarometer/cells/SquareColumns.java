package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/**
 * The sums of {@link Squares}, each of two marked numbers that are multiplied before they are added
 * up. They stand behind the sums of the marks themselves.
 */
final class SquareColumns {
  /** Twice as many digits, and some for adding up, are what Spark can hold without rounding. */
  private static final int DIGITS = 18;

  /** The same where the number of units that a row stands for is multiplied too. */
  private static final int DIGITS_OF_SEVERAL = 14;

  private static final int DIGITS_OF_ROW_COUNT = 8;

  private final int first;
  private final Optional<Column> rowCount;
  private final List<Factors> products = new ArrayList<>();

  /** The positions of two marks. */
  private record Factors(int one, int other) {}

  /**
   * No squares yet.
   *
   * @param first the position of the first of them
   * @param rowCount how many units a row stands for; empty when it is always one
   */
  SquareColumns(int first, Optional<Column> rowCount) {
    this.first = first;
    this.rowCount = rowCount;
  }

  int size() {
    return products.size();
  }

  /**
   * Where the squares of an indicator will stand. Where a unit adds 1 to the denominator, two of
   * the three are sums that are there already.
   */
  SumPositions.OfSquares add(SumPositions sums) {
    int over = product(sums.numerator(), sums.numerator());
    return sums.denominator() == sums.units()
        ? new SumPositions.OfSquares(over, sums.numerator(), sums.units())
        : new SumPositions.OfSquares(
            over,
            product(sums.numerator(), sums.denominator()),
            product(sums.denominator(), sums.denominator()));
  }

  private int product(int one, int other) {
    var factors = new Factors(one, other);
    if (!products.contains(factors)) {
      products.add(factors);
    }

    return first + products.indexOf(factors);
  }

  /**
   * The sums in their order.
   *
   * @param names of the marks, by position
   * @param marked the types of the marks
   */
  List<Column> sums(IntFunction<String> names, StructType marked) {
    List<Column> sums = new ArrayList<>();
    for (Factors factors : products) {
      Column product =
          factor(names.apply(factors.one()), marked)
              .multiply(factor(names.apply(factors.other()), marked));
      Column rows =
          rowCount
              .map(count -> count.cast(DataTypes.createDecimalType(DIGITS_OF_ROW_COUNT, 0)))
              .map(product::multiply)
              .orElse(product);
      sums.add(sum(rows).alias("squares$" + sums.size()));
    }

    return sums;
  }

  private Column factor(String name, StructType marked) {
    int digits = rowCount.isPresent() ? DIGITS_OF_SEVERAL : DIGITS;
    int decimals =
        marked.apply(name).dataType() instanceof DecimalType decimal ? decimal.scale() : 0;
    return col(name).cast(DataTypes.createDecimalType(digits, decimals));
  }
}
