package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** Division of exact numbers. */
public final class NumberColumns {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int DIGITS = 20;

  private NumberColumns() {}

  /**
   * One number divided by another, rounded once, half away from 0: the quotient of whole numbers
   * says exactly where the half lies, which a division with a fixed number of digits does not.
   * Unknown when a number is, or the second is 0.
   */
  public static Column quotient(Column of, Column by, int decimals) {
    Column divisor = abs(by);
    Column twice = abs(of).multiply(lit(BigDecimal.TEN.pow(decimals).multiply(TWO)));
    Column units =
        call_function("div", twice.plus(divisor), nullif(divisor.multiply(lit(TWO)), lit(0)));
    Column signed = when(of.lt(0).equalTo(by.lt(0)), units).otherwise(units.multiply(lit(-1L)));
    return signed
        .cast(DataTypes.createDecimalType(DIGITS, 0))
        .multiply(lit(BigDecimal.ONE.movePointLeft(decimals)));
  }
}
