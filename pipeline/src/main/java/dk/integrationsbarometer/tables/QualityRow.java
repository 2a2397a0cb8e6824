package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
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
    @Key @CodeOf(CodeLists.CHECK) String check,
    @Key @CodeOf(CodeLists.REGISTER) String register,
    @Key Optional<String> period,
    OptionalLong rows,
    OptionalLong failed,
    @CodeOf(CodeLists.VERDICT) CheckVerdict verdict,
    @CodeOf(CodeLists.CONF_STATUS) Optional<ConfStatus> confStatus)
    implements Comparable<QualityRow> {
  private static final Comparator<QualityRow> ORDER =
      Comparator.comparing(QualityRow::check)
          .thenComparing(QualityRow::register)
          .thenComparing(row -> row.period().orElse(""))
          .thenComparingLong(row -> row.rows().orElse(0))
          .thenComparingLong(row -> row.failed().orElse(0))
          .thenComparing(row -> row.verdict().code());

  /** What a check found, before anything is hidden. */
  public static QualityRow counted(
      String check,
      String register,
      Optional<String> period,
      long rows,
      long failed,
      CheckVerdict verdict) {
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
