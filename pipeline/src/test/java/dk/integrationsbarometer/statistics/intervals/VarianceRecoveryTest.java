package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceRecoveryTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Estimate TEN = new Estimate(10, new Interval(7, 15));
  private static final Estimate FOUR = new Estimate(4, new Interval(2, 8));

  @Test
  void distancesToTheLimitsAreSquaredAndAdded() {
    Interval difference = VarianceRecovery.difference(TEN, FOUR);

    assertThat(difference.low()).isEqualTo(1);
    assertThat(difference.high()).isEqualTo(6 + Math.sqrt(29));
  }

  @Test
  void sumWeighsDistances() {
    Estimate mean = VarianceRecovery.sum(List.of(TEN, FOUR), 0.5, 0.5);

    assertThat(mean.value()).isEqualTo(7);
    assertThat(mean.interval().low()).isCloseTo(7 - Math.sqrt(3.25), within(1e-12));
    assertThat(mean.interval().high()).isCloseTo(7 + Math.sqrt(10.25), within(1e-12));
  }

  @Test
  void everyEstimateNeedsAWeight() {
    assertThatThrownBy(() -> VarianceRecovery.sum(List.of(TEN, FOUR), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid weights: 1 for 2 estimates");
  }

  @Test
  void estimateLiesWithinItsInterval() {
    assertThatThrownBy(() -> new Estimate(3, new Interval(4, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid estimate: 3.0 is not within 4.0 to 5.0");
  }

  @Test
  void whatIsKnownAddsNothingToTheWidth() {
    Interval difference = VarianceRecovery.difference(TEN, Estimate.known(4));

    assertThat(difference).isEqualTo(new Interval(3, 11));
  }

  @Test
  void ratioToWhatMayBeZeroIsNotDefined() {
    Estimate mayBeZero = new Estimate(4, new Interval(0, 8));

    assertThat(VarianceRecovery.ratio(TEN, mayBeZero)).isEmpty();
    assertThat(VarianceRecovery.ratio(new Estimate(1, new Interval(-1, 2)), FOUR)).isEmpty();
  }

  @Test
  void ratioOfNothingBeginsAtZero() {
    Estimate nothing = new Estimate(0, new Interval(0, 3));
    Interval ratio = VarianceRecovery.ratio(nothing, FOUR).orElseThrow();

    assertThat(ratio.low()).isZero();
    // (4 r)^2 = 3^2 + (2 r)^2
    assertThat(ratio.high()).isCloseTo(Math.sqrt(9.0 / 12), within(1e-12));
  }

  @Test
  void rateOfNobodyIsNotDefined() {
    assertThat(Estimate.ofRate(0, 0, USUAL)).isEmpty();
    assertThat(Estimate.ofShare(0, 0, USUAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void atTheLimitsOfTheRatioTheDifferenceTouchesZero(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      Estimate first = rate(random);
      Estimate second = rate(random);
      Interval ratio = VarianceRecovery.ratio(first, second).orElseThrow();

      assertThat(ratio.holds(first.value() / second.value())).isTrue();
      assertThat(VarianceRecovery.difference(first, second.times(ratio.low())).low())
          .isCloseTo(0, within(1e-9));
      assertThat(VarianceRecovery.difference(first, second.times(ratio.high())).high())
          .isCloseTo(0, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void exchangingTheGroupsTurnsDifferenceAndRatioRound(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      Estimate first = rate(random);
      Estimate second = rate(random);
      Interval ratio = VarianceRecovery.ratio(first, second).orElseThrow();
      Interval back = VarianceRecovery.ratio(second, first).orElseThrow();

      assertThat(VarianceRecovery.difference(second, first).low())
          .isEqualTo(-VarianceRecovery.difference(first, second).high());
      assertThat(back.low() * ratio.high()).isCloseTo(1, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void standardisedShareStaysBetweenNobodyAndAll(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      double weight = random.nextDouble();
      int whole = 1 + random.nextInt(30);
      Estimate first = Estimate.ofShare(random.nextInt(whole + 1), whole, USUAL).orElseThrow();
      Estimate second = Estimate.ofShare(0, 1 + random.nextInt(30), USUAL).orElseThrow();
      Estimate mean = VarianceRecovery.sum(List.of(first, second), weight, 1 - weight);

      assertThat(mean.interval().low()).isBetween(-1e-12, mean.value());
      assertThat(mean.interval().high()).isBetween(mean.value(), 1.0);
    }
  }

  private static Estimate rate(SplittableRandom random) {
    int population = 1000 + random.nextInt(1000);
    return Estimate.ofRate(1 + random.nextInt(900), population, USUAL).orElseThrow();
  }
}
