package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;

/** Calendar arithmetic on dates. */
final class CalendarColumns {
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
}
