package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedIntervalTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @Test
  void weightedMeanOfThree() {
    WeightedSums sums = sums(new double[] {1, 1, 2}, new double[] {3, 5, 8});
    Estimate mean = WeightedInterval.mean(sums, USUAL).orElseThrow();

    assertThat(sums.effectivePersons()).hasValue(16.0 / 6);
    assertThat(sums.squaredError()).contains(2.4375);
    assertThat(mean.value()).isEqualTo(6);
    double half = 4.302652729749462 * Math.sqrt(2.4375);
    assertThat(mean.interval().low()).isCloseTo(6 - half, within(1e-9));
    assertThat(mean.interval().high()).isCloseTo(6 + half, within(1e-9));
  }

  @Test
  void answersAreNeverWorthMoreThanThePersons() {
    WeightedSums sums = sums(new double[] {1, 1, 2}, new double[] {0, 1, 0});

    Interval interval = WeightedInterval.share(sums, USUAL).orElseThrow().interval();
    assertThat(interval).isEqualTo(ShareInterval.wilson(0.75, 3, USUAL).orElseThrow());
    assertThat(interval.low()).isCloseTo(0.0368, within(5e-5));
    assertThat(interval.high()).isCloseTo(0.7439, within(5e-5));
  }

  @Test
  void unequalWeightsMakeAnswersWorthLess() {
    WeightedSums sums = sums(new double[] {1, 1, 2, 4}, new double[] {0, 1, 0, 1});

    // p 5/8, residuals (5/8)^2 (1 + 4) + (3/8)^2 (1 + 16) = 278/64
    double worth = 15.0 / 64 * 64 / (278.0 / 64);
    Interval interval = WeightedInterval.share(sums, USUAL).orElseThrow().interval();
    Interval expected = ShareInterval.wilson(worth * 5 / 8, worth, USUAL).orElseThrow();
    assertThat(interval.low()).isCloseTo(expected.low(), within(1e-12));
    assertThat(interval.high()).isCloseTo(expected.high(), within(1e-12));
  }

  @Test
  void nobodyAndEverybodyAreWorthKishsNumber() {
    double[] weights = {1, 1, 2};
    Estimate nobody = WeightedInterval.share(sums(weights, 0, 0, 0), USUAL).orElseThrow();
    Estimate everybody = WeightedInterval.share(sums(weights, 1, 1, 1), USUAL).orElseThrow();

    assertThat(nobody.interval()).isEqualTo(ShareInterval.wilson(0, 16.0 / 6, USUAL).orElseThrow());
    assertThat(everybody.interval())
        .isEqualTo(ShareInterval.wilson(16.0 / 6, 16.0 / 6, USUAL).orElseThrow());
  }

  @Test
  void withoutWeightsNothingIsKnown() {
    assertThat(WeightedInterval.share(WeightedSums.NOBODY, USUAL)).isEmpty();
    assertThat(WeightedInterval.mean(WeightedSums.NOBODY, USUAL)).isEmpty();
    assertThat(WeightedInterval.mean(WeightedSums.of(2, 7), USUAL)).isEmpty();
    assertThat(WeightedSums.NOBODY.mean()).isEmpty();
    assertThat(WeightedSums.NOBODY.effectivePersons()).isEmpty();
  }

  @Test
  void negativeWeightsAreRefused() {
    assertThatThrownBy(() -> WeightedSums.of(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid sums of weights: 1 persons with weights -1.0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sizeOfTheWeightsDoesNotMatter(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      WeightedSums one = WeightedSums.NOBODY;
      WeightedSums large = WeightedSums.NOBODY;
      for (int j = 0; j < 2 + random.nextInt(40); j++) {
        double weight = random.nextDouble(0.2, 5);
        double value = random.nextInt(2);
        one = one.plus(WeightedSums.of(weight, value));
        large = large.plus(WeightedSums.of(1000 * weight, value));
      }

      Estimate share = WeightedInterval.share(one, USUAL).orElseThrow();
      Estimate same = WeightedInterval.share(large, USUAL).orElseThrow();
      assertThat(same.interval().low()).isCloseTo(share.interval().low(), within(1e-9));
      assertThat(same.interval().high()).isCloseTo(share.interval().high(), within(1e-9));
      assertThat(share.interval().holds(share.value())).isTrue();
      assertThat(share.interval().low()).isBetween(0.0, 1.0);
      assertThat(share.interval().high()).isBetween(0.0, 1.0);
    }
  }

  /** Persons who are clusters of their own, in one stratum, are independent persons. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void clustersOfOnePersonAreIndependentPersons(long seed) {
    var random = new SplittableRandom(seed);
    WeightedSums sums = WeightedSums.NOBODY;
    List<Map<Integer, BigDecimal>> clusters = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      double weight = random.nextDouble(0.2, 5);
      double value = random.nextDouble(-10, 10);
      sums = sums.plus(WeightedSums.of(weight, value));
      clusters.add(Map.of(0, BigDecimal.valueOf(weight * value), 1, BigDecimal.valueOf(weight)));
    }

    ClusteredSurvey survey =
        ClusteredSurvey.quotient(
                new ClusterTotals(
                    List.of(ClusterTotals.Stratum.of(OptionalLong.empty(), clusters))),
                0,
                1)
            .orElseThrow();
    assertThat(survey.error() * survey.error())
        .isCloseTo(sums.squaredError().orElseThrow(), within(1e-12));
    assertThat(survey.mean(USUAL).orElseThrow().interval().high())
        .isCloseTo(
            WeightedInterval.mean(sums, USUAL).orElseThrow().interval().high(), within(1e-9));
  }

  /**
   * Of 2000 surveys of 100 persons with weights of 1 and 3, few miss a true share of 5 per cent.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void shareIsMissedAsRarelyAsTheLevelSays(long seed) {
    var random = new SplittableRandom(seed);
    int missed = 0;
    for (int i = 0; i < 2000; i++) {
      WeightedSums sums = WeightedSums.NOBODY;
      for (int j = 0; j < 100; j++) {
        double weight = random.nextInt(2) == 0 ? 1 : 3;
        sums = sums.plus(WeightedSums.of(weight, random.nextDouble() < 0.05 ? 1 : 0));
      }

      missed += WeightedInterval.share(sums, USUAL).orElseThrow().interval().holds(0.05) ? 0 : 1;
    }

    assertThat(missed).isBetween(40, 140);
  }

  private static WeightedSums sums(double[] weights, double... values) {
    WeightedSums sums = WeightedSums.NOBODY;
    for (int i = 0; i < weights.length; i++) {
      sums = sums.plus(WeightedSums.of(weights[i], values[i]));
    }

    return sums;
  }
}
