package dk.integrationsbarometer.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowestMeanTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @Test
  void lowestQuarterOfEightNumbers() {
    Estimate estimate = LowestMean.of(numbers(8), 25, USUAL).orElseThrow();

    assertThat(estimate.value()).isCloseTo(1.5, within(1e-12));
    // A standard error of 0.5 and the quantile of t with 1 degree of freedom.
    assertThat(estimate.interval().high()).isCloseTo(1.5 + 0.5 * 12.706204736174694, within(1e-9));
    assertThat(estimate.interval().low()).isCloseTo(1.5 - 0.5 * 12.706204736174694, within(1e-9));
  }

  @Test
  void allOfTheValuesHaveTheUsualIntervalOfAMean() {
    Estimate all = LowestMean.of(numbers(9), 100, USUAL).orElseThrow();
    Interval usual = MeanInterval.of(9, 5, Math.sqrt(7.5), USUAL).orElseThrow();

    assertThat(all.value()).isEqualTo(5);
    assertThat(all.interval().low()).isCloseTo(usual.low(), within(1e-12));
    assertThat(all.interval().high()).isCloseTo(usual.high(), within(1e-12));
  }

  @Test
  void oneValueInThePartIsTooFew() {
    assertThat(LowestMean.of(numbers(7), 25, USUAL)).isEmpty();
    assertThat(LowestMean.of(Frequencies.of(new double[0], new long[0]), 25, USUAL)).isEmpty();
  }

  @Test
  void partIsBetweenOneAndAHundred() {
    assertThatThrownBy(() -> LowestMean.of(numbers(8), 0, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid part: 0 per cent");
    assertThatThrownBy(() -> LowestMean.of(numbers(8), 101, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid part: 101 per cent");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void valueIsTheOneOfTheExactDistribution(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      var counts = new TreeMap<BigDecimal, Long>();
      for (int j = 0; j < 8 + random.nextInt(60); j++) {
        counts.merge(BigDecimal.valueOf(random.nextInt(-3, 13)), 1L, Long::sum);
      }

      var distribution = new Distribution(counts);
      int percent = 25 + random.nextInt(76);
      Estimate estimate = LowestMean.of(distribution.frequencies(), percent, USUAL).orElseThrow();

      assertThat(estimate.value())
          .isCloseTo(
              distribution.ordered(percent).meanOfLowest(percent).orElseThrow(), within(1e-12));
    }
  }

  /** The spread of the estimate over 2000 samples of 200 is what one sample says of it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void standardErrorIsTheSpreadOverSamples(long seed) {
    var random = new SplittableRandom(seed);
    int samples = 2000;
    double[] means = new double[samples];
    double errors = 0;
    for (int i = 0; i < samples; i++) {
      Estimate estimate = LowestMean.of(drawn(random, 200), 25, USUAL).orElseThrow();
      means[i] = estimate.value();
      errors += estimate.above() / USUAL.t(49) / samples;
    }

    double mean = Arrays.stream(means).average().orElseThrow();
    double variance = Arrays.stream(means).map(x -> (x - mean) * (x - mean)).sum() / samples;
    assertThat(errors / Math.sqrt(variance)).isBetween(0.95, 1.05);
  }

  @Test
  void valuesAreInOrderAndOccur() {
    refused("2 values with 1 counts", new double[] {1, 2}, 3);
    refused("2.0 after 3.0", new double[] {3, 2}, 1, 1);
    refused("2.0 after 2.0", new double[] {2, 2}, 1, 1);
    refused("2.0 occurs 0 times", new double[] {2}, 0);
  }

  private static void refused(String message, double[] values, long... counts) {
    assertThatThrownBy(() -> Frequencies.of(values, counts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid frequencies: " + message);
  }

  private static Frequencies numbers(int last) {
    return Frequencies.of(
        IntStream.rangeClosed(1, last).asDoubleStream().toArray(),
        IntStream.rangeClosed(1, last).mapToLong(i -> 1).toArray());
  }

  /** Sums of two dice with 30 sides. */
  private static Frequencies drawn(SplittableRandom random, int size) {
    long[] counts = new long[59];
    for (int i = 0; i < size; i++) {
      counts[random.nextInt(30) + random.nextInt(30)]++;
    }

    int[] seen = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
    return Frequencies.of(
        Arrays.stream(seen).asDoubleStream().toArray(),
        Arrays.stream(seen).mapToLong(i -> counts[i]).toArray());
  }
}
