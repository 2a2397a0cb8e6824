package dk.integrationsbarometer.tables;

import java.util.Comparator;
import java.util.Optional;

/**
 * A row of the table {@code quality}: how many rows of a register a check looked at and how many
 * failed it. Counts and verdicts only, nothing of a single row.
 *
 * @param period the reference time that was checked; empty for a register as a whole
 */
public record QualityRow(
    @Key String check,
    @Key String register,
    @Key Optional<String> period,
    long rows,
    long failed,
    String verdict)
    implements Comparable<QualityRow> {
  private static final Comparator<QualityRow> ORDER =
      Comparator.comparing(QualityRow::check)
          .thenComparing(QualityRow::register)
          .thenComparing(row -> row.period().orElse(""))
          .thenComparingLong(QualityRow::rows)
          .thenComparingLong(QualityRow::failed)
          .thenComparing(QualityRow::verdict);

  @Override
  public int compareTo(QualityRow other) {
    return ORDER.compare(this, other);
  }
}
