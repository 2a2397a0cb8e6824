package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.registers.CheckedColumns;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Column;

/** Which rows of a register belong to a status date. */
final class Timings {
  private Timings() {}

  static Column belongs(Timing timing, LocalDate date, ReferenceTime reference) {
    Timing.Span span = timing.span(date);
    if (reference instanceof ReferenceTime.Spells) {
      Column begun = begun(reference, span.last());
      return span.first().map(first -> begun.and(notEnded(reference, first))).orElse(begun);
    }

    return span.first()
        .map(
            first ->
                first.equals(span.last())
                    ? col(CheckedColumns.REFERENCE_DATE).equalTo(day(first))
                    : col(CheckedColumns.REFERENCE_DATE).between(day(first), day(span.last())))
        .orElseGet(() -> begun(reference, span.last()));
  }

  /** Rows that began on a day or before; those of which the first day is not known did. */
  static Column begun(ReferenceTime reference, LocalDate day) {
    return coalesce(began(reference).leq(day(day)), lit(true));
  }

  /** The day on which a row begins to hold. */
  static Column began(ReferenceTime reference) {
    return reference instanceof ReferenceTime.Spells spells
        ? col(spells.from())
        : col(CheckedColumns.REFERENCE_DATE);
  }

  /** The first day on which a spell no longer holds, for registers that have it. */
  static Optional<Column> ended(ReferenceTime reference) {
    return reference instanceof ReferenceTime.Spells spells
        ? spells.to().map(name -> col(name))
        : Optional.empty();
  }

  private static Column notEnded(ReferenceTime reference, LocalDate day) {
    return ended(reference).map(end -> coalesce(end.gt(day(day)), lit(true))).orElse(lit(true));
  }

  static Column day(LocalDate day) {
    return lit(day);
  }
}
