package dk.integrationsbarometer.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.distributions.Frequencies;
import dk.integrationsbarometer.statistics.distributions.LowestMean;
import dk.integrationsbarometer.statistics.distributions.QuantileInterval;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.PartOfWhole;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons of parts: with each other, with the whole, and counts with counts. */
class ComparedPartsTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @Test
  void correlationWidensADifference() {
    Interval found =
        VarianceRecovery.difference(
            new Estimate(10, new Interval(7, 15)), new Estimate(4, new Interval(2, 8)), -0.5);

    assertThat(found.low()).isCloseTo(-0.083, within(5e-4));
    assertThat(found.high()).isCloseTo(12.245, within(5e-4));
  }

  @Test
  void partsOfOneWholeGoAgainstEachOther() {
    Interval found = ShareInterval.partsOfOneWhole(40, 10, 100, USUAL).orElseThrow();

    assertThat(found.low()).isCloseTo(0.1681, within(5e-5));
    assertThat(found.high()).isCloseTo(0.4183, within(5e-5));
  }

  @Test
  void partsThatMakeUpTheWholeDifferAsTheOneDiffersFromAHalf() {
    Interval found = ShareInterval.partsOfOneWhole(70, 30, 100, USUAL).orElseThrow();
    Interval share = ShareInterval.wilson(70, 100, USUAL).orElseThrow();

    assertThat(found.low()).isCloseTo(2 * share.low() - 1, within(1e-12));
    assertThat(found.high()).isCloseTo(2 * share.high() - 1, within(1e-12));
    assertThat(ShareInterval.partsOfOneWhole(10, 0, 10, USUAL).orElseThrow().high()).isEqualTo(1);
    assertThat(ShareInterval.partsOfOneWhole(0, 0, 0, USUAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void exchangingThePartsTurnsTheDifferenceRoundAndInvertsTheRatio(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      int first = 1 + random.nextInt(300);
      int second = 1 + random.nextInt(300);
      int whole = first + second + random.nextInt(300);
      Interval there = ShareInterval.partsOfOneWhole(first, second, whole, USUAL).orElseThrow();
      Interval back = ShareInterval.partsOfOneWhole(second, first, whole, USUAL).orElseThrow();
      Interval ratio = CountInterval.ratio(first, second, USUAL).orElseThrow();
      Interval inverse = CountInterval.ratio(second, first, USUAL).orElseThrow();

      assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
      assertThat(there.holds((first - second) / (double) whole)).isTrue();
      assertThat(ratio.holds(first / (double) second)).isTrue();
      assertThat(inverse.low()).isCloseTo(1 / ratio.high(), within(1e-9));
    }
  }

  @Test
  void ratioOfCountsIsGivenHowManyTheyAreTogether() {
    Interval found = CountInterval.ratio(65, 35, USUAL).orElseThrow();

    assertThat(found.low()).isCloseTo(1.235, within(5e-4));
    assertThat(found.high()).isCloseTo(2.793, within(5e-4));
    assertThat(CountInterval.ratio(0, 35, USUAL).orElseThrow().low()).isZero();
    assertThat(CountInterval.ratio(65, 0, USUAL)).isEmpty();
  }

  @Test
  void ratioToTheTotalFollowsFromThatToTheRest() {
    Interval found = PartOfWhole.ratio(new Interval(1.5, 4), 0.3);

    assertThat(found.low()).isCloseTo(1.304, within(5e-4));
    assertThat(found.high()).isCloseTo(2.105, within(5e-4));
    assertThat(PartOfWhole.ratio(new Interval(0, 1), 0.3)).isEqualTo(new Interval(0, 1));
  }

  @Test
  void ratioToTheTotalIsOfWhatIsNotNegativeAndOfAPart() {
    assertThatThrownBy(() -> PartOfWhole.ratio(new Interval(-1, 1), 0.3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid part of a whole: 0.3");
    assertThatThrownBy(() -> PartOfWhole.ratio(new Interval(1, 2), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid part of a whole: 1.0");
  }

  @Test
  void valuesOfPeopleWhoComeTwiceTellNoMoreThanOnce() {
    Frequencies once = Frequencies.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, ones(1));
    Frequencies twice = Frequencies.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, ones(2));

    assertThat(QuantileInterval.of(twice, 50, 10, USUAL))
        .isEqualTo(QuantileInterval.of(once, 50, USUAL))
        .contains(new Interval(2, 9));
    Interval ofOnce = LowestMean.of(once, 30, USUAL).orElseThrow().interval();
    Interval ofTwice = LowestMean.of(twice, 30, 10, USUAL).orElseThrow().interval();
    assertThat(ofTwice.low()).isCloseTo(ofOnce.low(), within(1e-12));
    assertThat(ofTwice.high()).isCloseTo(ofOnce.high(), within(1e-12));
  }

  private static long[] ones(long each) {
    long[] counts = new long[10];
    Arrays.fill(counts, each);
    return counts;
  }
}
