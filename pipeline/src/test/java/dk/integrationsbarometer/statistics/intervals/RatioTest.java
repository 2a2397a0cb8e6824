package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {
  @Test
  void threeOfFourIsSeventyFivePerCent() {
    assertThat(Ratio.perCent(3, 4)).hasValue(75);
  }

  @Test
  void nobodyOfNobodyIsNotDefined() {
    assertThat(Ratio.perCent(0, 0)).isEmpty();
  }

  @Test
  void nothingIsDividedByZero() {
    assertThat(Ratio.quotient(0, 0)).isEmpty();
    assertThat(Ratio.quotient(1, -0.0)).isEmpty();
    assertThat(Ratio.quotient(3, 4)).hasValue(0.75);
  }
}
