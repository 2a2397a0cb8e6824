package dk.integrationsbarometer.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @Test
  void lineThroughTwoGroupsOfTwo() {
    CrossProducts sums =
        CrossProducts.ofNobody(2)
            .plus(new double[] {1, 0}, 2, 4, 10)
            .plus(new double[] {1, 1}, 2, 12, 80);
    Regression line = Regression.of(sums).orElseThrow();

    assertThat(line.coefficient(0)).isCloseTo(2, within(1e-12));
    assertThat(line.coefficient(1)).isCloseTo(4, within(1e-12));
    assertThat(line.error(0)).isCloseTo(Math.sqrt(2.5), within(1e-12));
    assertThat(line.error(1)).isCloseTo(Math.sqrt(5), within(1e-12));
    assertThat(line.estimate(1, USUAL).interval().high())
        .isCloseTo(4 + 4.302652729749462 * Math.sqrt(5), within(1e-9));
  }

  /** Group B has the property more often, and the property is all that makes the difference. */
  @Test
  void gapIsAdjustedForWhatGroupsHaveInCommon() {
    // Columns: all, in group B, has the property; employed 20 and 60 per cent without and with it.
    CrossProducts sums =
        CrossProducts.ofNobody(3)
            .plus(new double[] {1, 0, 0}, 50, 10, 10)
            .plus(new double[] {1, 0, 1}, 50, 30, 30)
            .plus(new double[] {1, 1, 0}, 20, 4, 4)
            .plus(new double[] {1, 1, 1}, 80, 48, 48);
    Regression regression = Regression.of(sums).orElseThrow();

    assertThat(regression.coefficient(1)).isCloseTo(0, within(1e-12));
    assertThat(regression.coefficient(2)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void columnThatFollowsFromOthersIsNotEstimable() {
    CrossProducts women =
        CrossProducts.ofNobody(3)
            .plus(new double[] {1, 0, 1}, 30, 12, 12)
            .plus(new double[] {1, 1, 0}, 30, 15, 15);
    CrossProducts nobodyHasIt = CrossProducts.ofNobody(2).plus(new double[] {1, 0}, 30, 12, 12);

    assertThat(Regression.of(women)).isEmpty();
    assertThat(Regression.of(nobodyHasIt)).isEmpty();
    assertThat(Regression.of(CrossProducts.ofNobody(2))).isEmpty();
  }

  @Test
  void asManyColumnsAsPeopleAreNotEstimable() {
    CrossProducts sums =
        CrossProducts.ofNobody(2)
            .plus(new double[] {1, 0}, 1, 4, 16)
            .plus(new double[] {1, 1}, 1, 5, 25);

    assertThat(Regression.of(sums)).isEmpty();
  }

  @Test
  void columnsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> CrossProducts.ofNobody(2).plus(new double[] {0, 1}, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid columns: 2 beginning with 0.0, not 2");
    assertThatThrownBy(() -> CrossProducts.ofNobody(2).plus(CrossProducts.ofNobody(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid columns: 3, not 2");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sumsOfPartsAreSumsOfAll(long seed) {
    var random = new SplittableRandom(seed);
    CrossProducts one = people(random, 40);
    CrossProducts other = people(random, 60);
    random = new SplittableRandom(seed);
    CrossProducts all = people(random, 100);

    Regression merged = Regression.of(one.plus(other)).orElseThrow();
    Regression direct = Regression.of(all).orElseThrow();
    for (int i = 0; i < 3; i++) {
      assertThat(merged.coefficient(i)).isCloseTo(direct.coefficient(i), within(1e-9));
      assertThat(merged.error(i)).isCloseTo(direct.error(i), within(1e-9));
    }
  }

  /** True coefficients 5, 2 and -3 lie in their intervals about as often as the level says. */
  @Test
  void coefficientsAreMissedAsRarelyAsTheLevelSays() {
    var random = new SplittableRandom(11);
    int missed = 0;
    for (int i = 0; i < 500; i++) {
      Regression regression = Regression.of(people(random, 30)).orElseThrow();
      missed += regression.estimate(2, USUAL).interval().holds(-3) ? 0 : 1;
    }

    assertThat(missed).isBetween(10, 45);
  }

  private static CrossProducts people(SplittableRandom random, int number) {
    CrossProducts sums = CrossProducts.ofNobody(3);
    for (int i = 0; i < number; i++) {
      double[] x = {1, random.nextInt(2), random.nextDouble(-10, 10)};
      double y = 5 + 2 * x[1] - 3 * x[2] + random.nextDouble(-4, 4);
      sums = sums.plus(x, 1, y, y * y);
    }

    return sums;
  }
}
