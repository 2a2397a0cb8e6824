package dk.integrationsbarometer.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileIntervalTest {
  private static final Confidence USUAL = Confidence.USUAL;

  /** Ranks of the median's limits: Campbell and Gardner 1988, British Medical Journal 296, 1454. */
  @ParameterizedTest
  @CsvSource({"6, 1, 6", "10, 2, 9", "20, 6, 15", "50, 18, 33", "100, 40, 61"})
  void medianLiesBetweenPublishedPositions(long values, long low, long high) {
    assertThat(QuantileInterval.positions(values, 50, USUAL))
        .contains(new QuantileInterval.Positions(low, high));
  }

  /**
   * Of 20 values, P(at most 1 below) is 0.024 and P(at most 2) 0.091; P(at most 8) is 0.959 and
   * P(at most 9) 0.986, so the lower quartile is between the 2nd and the 10th.
   */
  @Test
  void lowerQuartileLiesLopsided() {
    assertThat(QuantileInterval.positions(20, 25, USUAL))
        .contains(new QuantileInterval.Positions(2, 10));
  }

  @Test
  void limitsAreValues() {
    Frequencies values = Frequencies.of(new double[] {-3, 0, 2, 12}, new long[] {1, 3, 4, 2});

    assertThat(QuantileInterval.of(values, 50, USUAL)).contains(new Interval(0, 12));
  }

  @Test
  void fiveValuesAreTooFewForTheMedian() {
    assertThat(QuantileInterval.positions(5, 50, USUAL)).isEmpty();
    assertThat(QuantileInterval.positions(0, 50, USUAL)).isEmpty();
    assertThat(QuantileInterval.positions(5, 50, new Confidence(0.9)))
        .contains(new QuantileInterval.Positions(1, 5));
  }

  @Test
  void millionValuesAreOrderedAsWell() {
    // 500,000 less and plus 1.96 times 500, to the whole number.
    assertThat(QuantileInterval.positions(1_000_000, 50, USUAL))
        .contains(new QuantileInterval.Positions(499_020, 500_981));
  }

  @Test
  void quantileIsBetweenOneAndNinetyNine() {
    assertThatThrownBy(() -> QuantileInterval.positions(10, 100, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid quantile: 100 per cent");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void intervalHoldsTheQuantileAndErrsRarely(long seed) {
    var random = new SplittableRandom(seed);
    int missed = 0;
    for (int i = 0; i < 1000; i++) {
      var counts = new TreeMap<BigDecimal, Long>();
      for (int j = 0; j < 60; j++) {
        counts.merge(BigDecimal.valueOf(random.nextInt(1001)), 1L, Long::sum);
      }

      var distribution = new Distribution(counts);
      Interval interval = QuantileInterval.of(distribution.frequencies(), 25, USUAL).orElseThrow();
      assertThat(interval.holds(distribution.ordered().quantile(25).orElseThrow())).isTrue();
      missed += interval.holds(250) ? 0 : 1;
    }

    assertThat(missed).isBetween(10, 60);
  }
}
