package dk.integrationsbarometer.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedDistributionTest {
  private static final double[] VALUES = {1, 2, 4, 9};
  private static final WeightedDistribution TWO_ON_TOP = of(VALUES, 1, 1, 1, 2);
  private static final WeightedDistribution EVEN = of(VALUES, 1, 1, 1, 1);

  /** At-risk-of-poverty rate of the region by the country's threshold, laeken. */
  @Test
  void povertyInVorarlbergIsThatOfTheSource() {
    List<PublishedCsv.Row> rows = PublishedCsv.rows("incomes-vorarlberg.csv");
    WeightedDistribution incomes =
        of(
            rows.stream().mapToDouble(row -> row.number("income")).toArray(),
            rows.stream().mapToDouble(row -> row.number("weight")).toArray());

    assertThat(incomes.shareBelow(10859.236).orElseThrow())
        .isCloseTo(0.16537310167088748, within(1e-13));
  }

  @Test
  void medianIsWhereHalfOfTheWeightIsReached() {
    assertThat(TWO_ON_TOP.median()).hasValue(4);
    assertThat(EVEN.median()).hasValue(3);
    assertThat(of(VALUES, 1, 1, 0, 2).median()).hasValue(5.5);
    assertThat(of(VALUES, 0, 0, 0, 2).median()).hasValue(9);
  }

  @Test
  void whoHasTheThresholdItselfIsNotBelow() {
    assertThat(TWO_ON_TOP.shareBelow(4)).hasValue(0.4);
    assertThat(TWO_ON_TOP.shareBelow(1)).hasValue(0);
    assertThat(TWO_ON_TOP.shareBelow(10)).hasValue(1);
  }

  @Test
  void gapIsTheDistanceOfThePoorsMedian() {
    assertThat(TWO_ON_TOP.gapBelow(4)).hasValue(0.625);
    assertThat(TWO_ON_TOP.gapBelow(1)).isEmpty();
  }

  @Test
  void giniOfFour() {
    assertThat(EVEN.gini()).hasValue(0.40625);
    assertThat(of(new double[] {7}, 3).gini()).hasValue(0);
    assertThat(of(new double[] {0, 8}, 9, 1).gini().orElseThrow()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void withoutPeopleNothingIsDefined() {
    WeightedDistribution nobody = of(VALUES, 0, 0, 0, 0);

    assertThat(nobody.median()).isEmpty();
    assertThat(nobody.shareBelow(4)).isEmpty();
    assertThat(nobody.gini()).isEmpty();
    assertThat(of(new double[] {-4, 4}, 1, 1).gini()).isEmpty();
  }

  @Test
  void valuesAreInOrder() {
    refused("2 values, 1 weights", new double[] {1, 2}, 1);
    refused("1.0 after 2.0", new double[] {2, 1}, 1, 1);
    refused("2.0 with weight -1.0", new double[] {2}, -1);
  }

  /** Gini's own definition: the mean difference of all pairs over twice the mean. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void giniIsTheMeanDifferenceOfAllPairs(long seed) {
    var random = new SplittableRandom(seed);
    double[] values = random.doubles(40, 0, 1000).sorted().toArray();
    double[] weights = random.doubles(40, 0, 5).toArray();
    double total = 0;
    double sum = 0;
    double differences = 0;
    for (int i = 0; i < 40; i++) {
      total += weights[i];
      sum += weights[i] * values[i];
      for (int j = 0; j < 40; j++) {
        differences += weights[i] * weights[j] * Math.abs(values[i] - values[j]);
      }
    }

    assertThat(of(values, weights).gini().orElseThrow())
        .isCloseTo(differences / (2 * total * sum), within(1e-12));
  }

  /** Splitting people with the same value, or another currency, changes nothing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neitherSplittingNorScalingMatters(long seed) {
    var random = new SplittableRandom(seed);
    double[] values = random.doubles(20, 1, 1000).sorted().toArray();
    double[] twice = new double[40];
    double[] weights = new double[20];
    double[] halves = new double[40];
    for (int i = 0; i < 20; i++) {
      weights[i] = 1 + random.nextInt(5);
      twice[2 * i] = 8 * values[i];
      twice[2 * i + 1] = 8 * values[i];
      halves[2 * i] = weights[i] / 4;
      halves[2 * i + 1] = weights[i] * 3 / 4;
    }

    WeightedDistribution one = of(values, weights);
    WeightedDistribution other = of(twice, halves);
    assertThat(other.median().orElseThrow()).isEqualTo(8 * one.median().orElseThrow());
    assertThat(other.gini().orElseThrow()).isCloseTo(one.gini().orElseThrow(), within(1e-12));
    assertThat(other.shareBelow(4000)).isEqualTo(one.shareBelow(500));
  }

  private static void refused(String message, double[] values, double... weights) {
    assertThatThrownBy(() -> of(values, weights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid distribution: " + message);
  }

  private static WeightedDistribution of(double[] values, double... weights) {
    return WeightedDistribution.of(values, weights);
  }
}
