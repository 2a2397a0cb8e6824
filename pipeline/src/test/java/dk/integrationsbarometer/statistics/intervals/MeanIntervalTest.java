package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanIntervalTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Confidence WIDE = new Confidence(0.998);

  private static final String[] AREA_1 = {
    "33.09375", "48.38596", "64.83495", "67.98475", "22.93556", "71.23587", "38.78465", "82.37927"
  };

  private static final String[] AREA_2 = {
    "5555.66666", "6666.77777", "4444.88888", "2222.99999", "3333.88888", "5555.44444",
    "6666.33333", "7777.44444", "5555.99999", "8888.33333", "2222.55555", "4444.33333",
    "6666.22222", "4444.11111", "4444.22222", "5555.11111", "7777.22222", "9999.77777"
  };

  /** PHEindicatormethods 2.1.0, testdata_Mean_results: areas and no grouping. */
  @Test
  void publishedMeansAndLimitsComeFromSums() {
    String[] both = Arrays.copyOf(AREA_1, 26);
    System.arraycopy(AREA_2, 0, both, 8, 18);

    hasLimits(AREA_1, 53.704345, 36.168325241336504, 71.24036475866352, USUAL);
    hasLimits(AREA_1, 53.704345, 18.216705294788838, 89.19198470521118, WIDE);
    hasLimits(AREA_2, 5678.962957777778, 4625.790022452972, 6732.135893102583, USUAL);
    hasLimits(AREA_2, 5678.962957777778, 3859.0770997295967, 7498.848815825959, WIDE);
    hasLimits(both, 3948.1141538461534, 2666.995676745849, 5229.232630946458, USUAL);
    hasLimits(both, 3948.1141538461534, 1801.9535385474737, 6094.274769144833, WIDE);
  }

  @Test
  void welchsIntervalOfStudentsSleep() {
    double[] drug1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    double[] drug2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    Interval interval = MeanInterval.welch(sample(drug1), sample(drug2), USUAL);

    assertThat(interval.low()).isCloseTo(-3.3654832, within(5e-8));
    assertThat(interval.high()).isCloseTo(0.2054832, within(5e-8));
  }

  @Test
  void sumsGiveMeanAndDeviation() {
    Sample sample = Sample.ofSums(3, BigDecimal.valueOf(15), BigDecimal.valueOf(101)).orElseThrow();

    assertThat(sample).isEqualTo(new Sample(3, 5, Math.sqrt(13)));
  }

  @Test
  void largeValuesLoseNoDigits() {
    double deviation = sample(1e15 + 2, 1e15 + 4, 1e15 + 9).deviation();

    assertThat(deviation).isEqualTo(Math.sqrt(13));
  }

  @Test
  void oneValueHasNoDeviation() {
    assertThat(Sample.ofSums(1, BigDecimal.ONE, BigDecimal.ONE)).isEmpty();
    assertThatThrownBy(() -> new Sample(1, 5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid sample: 1 values with deviation 0.0");
  }

  @Test
  void sumsThatNoValuesHaveAreRefused() {
    assertThatThrownBy(() -> Sample.ofSums(2, BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid sums: 2 values with sum 10 and squares 1");
  }

  @Test
  void valuesThatAreAllAlikeLeaveNoDoubt() {
    assertThat(MeanInterval.welch(new Sample(4, 5, 0), new Sample(9, 3, 0), USUAL))
        .isEqualTo(new Interval(2, 2));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void differenceOfMeansTurnsRoundAndShrinksAsValuesAreAdded(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      Sample one = random(random);
      Sample other = random(random);
      Interval there = MeanInterval.welch(one, other, USUAL);
      Interval back = MeanInterval.welch(other, one, USUAL);
      Interval more = MeanInterval.welch(tenfold(one), tenfold(other), USUAL);

      assertThat(back.low()).isCloseTo(-there.high(), within(1e-9));
      assertThat(there.holds(one.mean() - other.mean())).isTrue();
      assertThat(more.high() - more.low()).isLessThan(there.high() - there.low());
    }
  }

  private static Sample random(SplittableRandom random) {
    return new Sample(
        2 + random.nextInt(50), random.nextDouble(-100, 100), random.nextDouble(0.1, 50));
  }

  private static Sample tenfold(Sample sample) {
    return new Sample(10 * sample.values(), sample.mean(), sample.deviation());
  }

  private static void hasLimits(
      String[] values, double mean, double low, double high, Confidence confidence) {
    Estimate estimate = sample(values).estimate(confidence);

    assertThat(estimate.value()).isCloseTo(mean, within(mean * 1e-12));
    assertThat(estimate.interval().low()).isCloseTo(low, within(mean * 1e-12));
    assertThat(estimate.interval().high()).isCloseTo(high, within(mean * 1e-12));
  }

  private static Sample sample(double... values) {
    return sample(DoubleStream.of(values).mapToObj(Double::toString).toArray(String[]::new));
  }

  private static Sample sample(String... values) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (String text : values) {
      var value = new BigDecimal(text);
      sum = sum.add(value);
      squares = squares.add(value.multiply(value));
    }

    return Sample.ofSums(values.length, sum, squares).orElseThrow();
  }
}
