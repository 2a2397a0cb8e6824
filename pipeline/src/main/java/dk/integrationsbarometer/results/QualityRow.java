package dk.integrationsbarometer.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table {@code quality}: how many rows of a register a check looked at and how many
 * failed it. Counts and verdicts only, nothing of a single row.
 *
 * @param period the reference time that was checked; empty for a register as a whole
 */
public record QualityRow(
    String check, String register, Optional<String> period, long rows, long failed, String verdict)
    implements Comparable<QualityRow> {
  static final String TABLE = "quality";
  static final String CHECK = "check";
  static final String REGISTER = "register";
  static final String PERIOD = "period";
  static final String ROWS = "rows";
  static final String FAILED = "failed";
  static final String VERDICT = "verdict";

  static final List<Column<QualityRow>> COLUMNS =
      List.of(
          Column.text(CHECK, QualityRow::check),
          Column.text(REGISTER, QualityRow::register),
          Column.optionalText(PERIOD, QualityRow::period),
          Column.number(ROWS, QualityRow::rows),
          Column.number(FAILED, QualityRow::failed),
          Column.text(VERDICT, QualityRow::verdict));

  private static final Comparator<QualityRow> ORDER =
      Comparator.comparing(QualityRow::check)
          .thenComparing(QualityRow::register)
          .thenComparing(row -> row.period().orElse(""))
          .thenComparingLong(QualityRow::rows)
          .thenComparingLong(QualityRow::failed)
          .thenComparing(QualityRow::verdict);

  static QualityRow read(StoredRow row) {
    return new QualityRow(
        row.text(CHECK),
        row.text(REGISTER),
        row.optionalText(PERIOD),
        row.number(ROWS),
        row.number(FAILED),
        row.text(VERDICT));
  }

  @Override
  public int compareTo(QualityRow other) {
    return ORDER.compare(this, other);
  }
}
