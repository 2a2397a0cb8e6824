package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.ConfStatus;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of the table {@code quality}: how many rows of a register a check looked at and how many
 * failed it. Counts and verdicts only, nothing of a single row.
 *
 * @param period the reference time that was checked; empty for a register as a whole
 * @param rows how many were looked at; empty where that may not be published
 * @param failed how many of them failed; empty where that may not be published
 * @param confStatus whether a count is suppressed; empty as long as nobody has decided what may be
 *     published
 */
public record QualityRow(
    @Key String check,
    @Key String register,
    @Key Optional<String> period,
    OptionalLong rows,
    OptionalLong failed,
    String verdict,
    Optional<ConfStatus> confStatus)
    implements Comparable<QualityRow> {
  private static final Comparator<QualityRow> ORDER =
      Comparator.comparing(QualityRow::check)
          .thenComparing(QualityRow::register)
          .thenComparing(row -> row.period().orElse(""))
          .thenComparingLong(row -> row.rows().orElse(0))
          .thenComparingLong(row -> row.failed().orElse(0))
          .thenComparing(QualityRow::verdict);

  /** What a check found, before anything is hidden. */
  public static QualityRow counted(
      String check,
      String register,
      Optional<String> period,
      long rows,
      long failed,
      String verdict) {
    return new QualityRow(
        check,
        register,
        period,
        OptionalLong.of(rows),
        OptionalLong.of(failed),
        verdict,
        Optional.empty());
  }

  @Override
  public int compareTo(QualityRow other) {
    return ORDER.compare(this, other);
  }
}
