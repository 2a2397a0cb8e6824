package dk.integrationsbarometer.disclosure.quality;

import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.tables.QualityRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Hides small counts of what checks found. When one count of a register and reference time is few,
 * all its counts but zeros are hidden: the few would follow from the others, and from the people of
 * a published figure.
 */
public final class QualityControl {
  private final List<QualityRow> counted;
  private final int threshold;

  private QualityControl(List<QualityRow> counted, int threshold) {
    this.counted = counted;
    this.threshold = threshold;
  }

  /**
   * What may be published of the checks.
   *
   * @param threshold from 1 up to one less than this are few
   */
  public static List<QualityRow> released(List<QualityRow> counted, int threshold) {
    return counted.stream().map(new QualityControl(counted, threshold)::released).toList();
  }

  private QualityRow released(QualityRow row) {
    boolean isHidden = counted.stream().anyMatch(other -> isBeside(row, other) && isFew(other));
    return new QualityRow(
        row.check(),
        row.register(),
        row.period(),
        isHidden ? zero(row.rows()) : row.rows(),
        isHidden ? zero(row.failed()) : row.failed(),
        row.verdict(),
        Optional.of(isHidden ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE));
  }

  private static boolean isBeside(QualityRow one, QualityRow other) {
    return one.register().equals(other.register()) && one.period().equals(other.period());
  }

  /** Rows, those that failed, or those that did not. */
  private boolean isFew(QualityRow row) {
    long rows = row.rows().orElse(0);
    long failed = row.failed().orElse(0);
    return LongStream.of(rows, failed, rows - failed)
        .anyMatch(count -> count > 0 && count < threshold);
  }

  /** The verdict tells that nothing failed anyway. */
  private static OptionalLong zero(OptionalLong count) {
    return count.orElse(0) == 0 ? count : OptionalLong.empty();
  }
}
