package dk.integrationsbarometer.indicators.gaps;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.testkit.Employment;
import org.junit.jupiter.api.Test;

class GapTest {
  @Test
  void aGapIsGroupMinusReferenceWithoutRounding() {
    Gap gap = gap("1/3", "2/3");

    assertThat(gap.value()).hasValue(100.0 / 3 - 200.0 / 3);
    assertThat(gap.ratio()).hasValue((100.0 / 3) / (200.0 / 3));
    assertThat(gap.status()).isEqualTo(ObsStatus.NORMAL);
  }

  @Test
  void thereIsNoRatioToZero() {
    Gap gap = gap("1/2", "0/2");

    assertThat(gap.value()).hasValue(50);
    assertThat(gap.ratio()).isEmpty();
  }

  @Test
  void aGapToNobodyIsUndefined() {
    Gap gap = gap("1/2", "0/0");

    assertThat(gap.status()).isEqualTo(ObsStatus.UNDEFINED);
    assertThat(gap.value()).isEmpty();
    assertThat(gap.ratio()).isEmpty();
  }

  @Test
  void aGapInAPeriodThatWasNotDeliveredIsMissing() {
    Gap gap = figures(Employment.share(), "2022-03-31 | 101 | dansk | | 1/2").gaps().get(0);

    assertThat(gap.status()).isEqualTo(ObsStatus.MISSING);
    assertThat(gap.value()).isEmpty();
  }

  private static Gap gap(String group, String reference) {
    String cells =
        """
        2022-03-31 | 101 | ikke-vestlig | | %s
        2022-03-31 | 101 | dansk        | | %s
        2022-06-30 | 101 | alle         | | 0/0
        """;
    return figures(Employment.share(), cells.formatted(group, reference)).gaps().get(0);
  }
}
