package dk.integrationsbarometer.disclosure.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.tables.QualityRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityControlTest {
  private static final int THRESHOLD = 5;

  @ParameterizedTest
  @CsvSource({"1000, 1", "1000, 4", "4, 0", "1, 1"})
  void fewRowsAreHiddenAndSoIsWhatTheyCouldBeSubtractedFrom(long rows, long failed) {
    QualityRow released = released(counted("alder", "bef", rows, failed)).get(0);

    assertThat(released.rows()).isEmpty();
    assertThat(released.failed())
        .isEqualTo(failed == 0 ? OptionalLong.of(0) : OptionalLong.empty());
    assertThat(released.verdict()).isEqualTo(CheckVerdict.TOLERATED);
    assertThat(released.confStatus()).contains(ConfStatus.CONFIDENTIAL);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 1000})
  void othersArePublishedAsTheyAre(long failed) {
    QualityRow released = released(counted("alder", "bef", 1000, failed)).get(0);

    assertThat(released.rows()).hasValue(1000);
    assertThat(released.failed()).hasValue(failed);
    assertThat(released.confStatus()).contains(ConfStatus.FREE);
  }

  /** 8 rejected rows of which 4 break one rule would leave 4 for the other. */
  @Test
  void oneSmallCountHidesAllOfItsRegisterAndTime() {
    List<QualityRow> released =
        released(
            counted("rows that follow all rules", "bef", 1000, 8),
            counted("rule: alder", "bef", 1000, 4),
            counted("rule: koen", "bef", 1000, 4),
            counted("rows that follow all rules", "bfl", 1000, 8));

    assertThat(released)
        .extracting(row -> row.failed().isPresent())
        .containsExactly(false, false, false, true);
    assertThat(released)
        .extracting(row -> row.rows().isPresent())
        .containsExactly(false, false, false, true);
  }

  private static QualityRow counted(String check, String register, long rows, long failed) {
    return QualityRow.counted(
        check, register, Optional.of("2022-03-31"), rows, failed, CheckVerdict.TOLERATED);
  }

  private static List<QualityRow> released(QualityRow... counted) {
    return QualityControl.released(List.of(counted), THRESHOLD);
  }
}
