package dk.integrationsbarometer.cells.columns;

import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/**
 * Numbers of one kind that can be multiplied by each other and added up without rounding.
 *
 * @param decimals digits behind the point
 */
public record ExactNumbers(int decimals) {
  /** So many digits times as many, and their sum, are what Spark holds exactly. */
  private static final int DIGITS = 18;

  /** With as many decimals as any of the columns has. */
  public static ExactNumbers of(Dataset<Row> rows) {
    return new ExactNumbers(
        Arrays.stream(rows.schema().fields())
            .map(field -> field.dataType())
            .mapToInt(type -> type instanceof DecimalType decimal ? decimal.scale() : 0)
            .max()
            .orElse(0));
  }

  public Column of(Column number) {
    return number.cast(DataTypes.createDecimalType(DIGITS, decimals));
  }

  /** A sum that can be multiplied again. */
  public Column total(String name) {
    return of(sum(name));
  }
}
