package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** The reference date that a column holds. */
final class ReferenceColumns {
  private ReferenceColumns() {}

  /** The day, or null when the text does not follow the pattern. */
  static Column date(Column text, ReferenceTime.InColumn in) {
    TimePattern pattern = in.pattern();
    String expression = "^" + pattern.expression() + "$";
    Column year = part(text, expression, 1);
    Column month =
        pattern == TimePattern.YEAR
            ? lit(1)
            : part(text, expression, 2).minus(1).multiply(pattern.months()).plus(1);
    Column first = make_date(year, month.cast(DataTypes.IntegerType), lit(1));
    Column day =
        switch (in.day()) {
          case FIRST -> first;
          case LAST -> date_add(add_months(first, pattern.months()), -1);
          case FIRST_OF_NEXT -> add_months(first, pattern.months());
        };
    return when(text.rlike(expression), day);
  }

  private static Column part(Column text, String expression, int group) {
    return regexp_extract(text, expression, group).try_cast(DataTypes.IntegerType);
  }
}
