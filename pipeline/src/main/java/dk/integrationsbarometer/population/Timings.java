package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.registers.CheckedColumns;
import java.sql.Date;
import java.time.LocalDate;
import org.apache.spark.sql.Column;

/** Which rows of a register belong to a status date. */
final class Timings {
  private Timings() {}

  static Column belongs(Variable.Timing timing, LocalDate date, ReferenceTime reference) {
    Column day = lit(Date.valueOf(date));
    return switch (timing) {
      case SAME_MONTH ->
          col(CheckedColumns.REFERENCE_DATE)
              .between(
                  Date.valueOf(date.withDayOfMonth(1)),
                  Date.valueOf(date.plusMonths(1).withDayOfMonth(1).minusDays(1)));
      case SAME_DATE -> col(CheckedColumns.REFERENCE_DATE).equalTo(day);
      case SO_FAR -> begun(reference, day);
      case VALID -> begun(reference, day).and(notEnded(reference, day));
    };
  }

  /** Whether rows of a delivery can belong to a status date at all. */
  static boolean mayBelong(Variable.Timing timing, LocalDate date, LocalDate rows) {
    return switch (timing) {
      case SAME_MONTH -> date.withDayOfMonth(1).equals(rows.withDayOfMonth(1));
      case SAME_DATE -> date.equals(rows);
      case SO_FAR, VALID -> !rows.isAfter(date);
    };
  }

  private static Column begun(ReferenceTime reference, Column day) {
    Column from =
        reference instanceof ReferenceTime.Spells spells
            ? col(spells.from())
            : col(CheckedColumns.REFERENCE_DATE);
    return coalesce(from.leq(day), lit(true));
  }

  private static Column notEnded(ReferenceTime reference, Column day) {
    if (reference instanceof ReferenceTime.Spells spells && spells.to().isPresent()) {
      return coalesce(col(spells.to().get()).gt(day), lit(true));
    }

    return lit(true);
  }
}
