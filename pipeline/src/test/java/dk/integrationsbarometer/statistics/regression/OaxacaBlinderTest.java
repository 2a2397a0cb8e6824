package dk.integrationsbarometer.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.regression.OaxacaBlinder.Reference;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder.ThreeParts;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder.TwoParts;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OaxacaBlinderTest {
  private static final CrossProducts FIRST =
      CrossProducts.ofNobody(2)
          .plus(new double[] {1, 1}, 40, 32, 32)
          .plus(new double[] {1, 0}, 60, 30, 30);

  private static final CrossProducts SECOND =
      CrossProducts.ofNobody(2)
          .plus(new double[] {1, 1}, 20, 14, 14)
          .plus(new double[] {1, 0}, 80, 24, 24);

  @Test
  void partsByEitherGroupsCoefficients() {
    TwoParts byFirst = OaxacaBlinder.two(FIRST, SECOND, Reference.FIRST).orElseThrow();
    TwoParts bySecond = OaxacaBlinder.two(FIRST, SECOND, Reference.SECOND).orElseThrow();

    assertThat(byFirst.explained()).isCloseTo(0.06, within(1e-12));
    assertThat(byFirst.unexplained()).isCloseTo(0.18, within(1e-12));
    assertThat(bySecond.explained()).isCloseTo(0.08, within(1e-12));
    assertThat(bySecond.unexplained()).isCloseTo(0.16, within(1e-12));
    assertThat(byFirst.byColumn()).hasSize(2).first().isEqualTo(0.0);
  }

  /**
   * Within the groups the property is worth 0.3 and 0.4, with the weights 100 * 0.4 * 0.6 = 24 and
   * 100 * 0.2 * 0.8 = 16: together 0.34, times 0.2.
   */
  @Test
  void pooledCoefficientsLieBetween() {
    TwoParts pooled = OaxacaBlinder.two(FIRST, SECOND, Reference.POOLED).orElseThrow();

    assertThat(pooled.explained()).isCloseTo(0.068, within(1e-12));
    assertThat(pooled.unexplained()).isCloseTo(0.172, within(1e-12));
  }

  @Test
  void threePartsOfTheExample() {
    ThreeParts parts = OaxacaBlinder.three(FIRST, SECOND).orElseThrow();

    assertThat(parts.endowments()).isCloseTo(0.08, within(1e-12));
    assertThat(parts.coefficients()).isCloseTo(0.18, within(1e-12));
    assertThat(parts.interaction()).isCloseTo(-0.02, within(1e-12));
  }

  @Test
  void groupWithoutThePropertyCannotSayWhatItIsWorth() {
    CrossProducts without = CrossProducts.ofNobody(2).plus(new double[] {1, 0}, 60, 30, 30);

    assertThat(OaxacaBlinder.two(without, SECOND, Reference.FIRST)).isEmpty();
    assertThat(OaxacaBlinder.three(without, SECOND)).isEmpty();
    assertThat(OaxacaBlinder.two(without, SECOND, Reference.SECOND)).isPresent();
    assertThat(OaxacaBlinder.two(CrossProducts.ofNobody(2), SECOND, Reference.POOLED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void partsAddUpToTheGap(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 100; i++) {
      CrossProducts first = group(random);
      CrossProducts second = group(random);
      double gap = first.meanValue() - second.meanValue();
      double coefficients = unexplained(first, second);

      assertThat(OaxacaBlinder.three(first, second).orElseThrow().total())
          .isCloseTo(gap, within(1e-12 * first.meanValue()));
      for (Reference reference : Reference.values()) {
        TwoParts two = OaxacaBlinder.two(first, second, reference).orElseThrow();
        assertThat(two.explained() + two.unexplained()).isCloseTo(gap, within(1e-12));
      }

      // What is left over is what the same columns of the second are worth less.
      assertThat(OaxacaBlinder.two(first, second, Reference.FIRST).orElseThrow().unexplained())
          .isCloseTo(coefficients, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void exchangingTheGroupsTurnsThePartsRound(long seed) {
    var random = new SplittableRandom(seed);
    CrossProducts first = group(random);
    CrossProducts second = group(random);

    TwoParts there = OaxacaBlinder.two(first, second, Reference.POOLED).orElseThrow();
    TwoParts back = OaxacaBlinder.two(second, first, Reference.POOLED).orElseThrow();
    assertThat(back.explained()).isCloseTo(-there.explained(), within(1e-9));
    assertThat(OaxacaBlinder.two(second, first, Reference.SECOND).orElseThrow().explained())
        .isCloseTo(
            -OaxacaBlinder.two(first, second, Reference.FIRST).orElseThrow().explained(),
            within(1e-9));
  }

  private static double unexplained(CrossProducts first, CrossProducts second) {
    Regression one = Regression.of(first).orElseThrow();
    Regression other = Regression.of(second).orElseThrow();
    double sum = 0;
    for (int i = 0; i < first.columns(); i++) {
      sum += second.mean(i) * (one.coefficient(i) - other.coefficient(i));
    }

    return sum;
  }

  private static CrossProducts group(SplittableRandom random) {
    CrossProducts sums = CrossProducts.ofNobody(4);
    for (int i = 0; i < 50; i++) {
      double[] x = {1, random.nextInt(2), random.nextInt(2), random.nextDouble(20, 65)};
      double y = 100 + x[1] * 5 - x[2] * random.nextDouble(4) + x[3] / 10 + random.nextDouble(10);
      sums = sums.plus(x, 1, y, y * y);
    }

    return sums;
  }
}
