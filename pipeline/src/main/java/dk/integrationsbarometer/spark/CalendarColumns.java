package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;

/** Calendar arithmetic on dates. */
public final class CalendarColumns {
  private static final int MONTHS_OF_A_YEAR = 12;

  private CalendarColumns() {}

  /**
   * Completed years from one date to another, a whole number; unknown when a date is.
   *
   * <p>A person born on 29 February completes a year on 1 March of years that are no leap years,
   * because the day of the month has not been reached on 28 February.
   */
  static Column completedYears(Column from, Column to) {
    Column notReached =
        month(to)
            .lt(month(from))
            .or(month(to).equalTo(month(from)).and(dayofmonth(to).lt(dayofmonth(from))));
    return year(to)
        .minus(year(from))
        .minus(when(notReached, lit(1)).otherwise(lit(0)))
        .cast("bigint");
  }

  /** Completed months from one date to another, a whole number; unknown when a date is. */
  public static Column completedMonths(Column from, Column to) {
    return year(to)
        .minus(year(from))
        .multiply(MONTHS_OF_A_YEAR)
        .plus(month(to).minus(month(from)))
        .minus(when(dayofmonth(to).lt(dayofmonth(from)), lit(1)).otherwise(lit(0)))
        .cast("bigint");
  }

  /** Days from one date to another, a whole number; unknown when a date is. */
  static Column days(Column from, Column to) {
    return datediff(to, from).cast("bigint");
  }
}
