package dk.integrationsbarometer.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.standardisation.Decomposition;
import dk.integrationsbarometer.statistics.standardisation.Standardisation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every interval and decomposition, on seeded random numbers. */
class IntervalLawsTest {
  private static final Confidence USUAL = Confidence.USUAL;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shareLiesInItsIntervalWhichShrinksAsPeopleAreAdded(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      int whole = 1 + random.nextInt(1000);
      int part = random.nextInt(whole + 1);
      Interval one = ShareInterval.wilson(part, whole, USUAL).orElseThrow();
      Interval ten = ShareInterval.wilson(10.0 * part, 10.0 * whole, USUAL).orElseThrow();

      assertThat(one.holds((double) part / whole)).isTrue();
      assertThat(one.low()).isBetween(0.0, 1.0);
      assertThat(one.high()).isBetween(0.0, 1.0);
      assertThat(ten.high() - ten.low()).isLessThan(one.high() - one.low());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void exchangingTheGroupsTurnsTheDifferenceRound(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      int whole1 = 1 + random.nextInt(500);
      int whole2 = 1 + random.nextInt(500);
      int part1 = random.nextInt(whole1 + 1);
      int part2 = random.nextInt(whole2 + 1);
      Interval there = ShareInterval.newcombe(part1, whole1, part2, whole2, USUAL).orElseThrow();
      Interval back = ShareInterval.newcombe(part2, whole2, part1, whole1, USUAL).orElseThrow();

      assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
      assertThat(there.holds((double) part1 / whole1 - (double) part2 / whole2)).isTrue();
      assertThat(there.low()).isGreaterThanOrEqualTo(-1 - 1e-12);
      assertThat(there.high()).isLessThanOrEqualTo(1 + 1e-12);
    }
  }

  @Test
  void nobodyAndEverybodyHaveOneSidedIntervals() {
    assertThat(ShareInterval.wilson(0, 20, USUAL).orElseThrow().low()).isZero();
    assertThat(ShareInterval.wilson(20, 20, USUAL).orElseThrow().high()).isEqualTo(1);
    assertThat(ShareInterval.wilson(0, 0, USUAL)).isEmpty();
    assertThat(CountInterval.of(0, USUAL).low()).isZero();
    assertThat(ShareInterval.katz(0, 20, 5, 20, USUAL)).isEmpty();
    assertThat(MeanInterval.of(1, 5, 0, USUAL)).isEmpty();
  }

  @Test
  void byarsLimitIsNotGivenWhereItWouldBeNegative() {
    assertThat(CountInterval.byar(1, new Confidence(0.9999))).isEmpty();
  }

  @Test
  void impossibleShareIsRefused() {
    assertThatThrownBy(() -> ShareInterval.wilson(5, 4, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share: 5.0 of 4.0");
  }

  @Test
  void stratumWithoutPeopleIsRefusedAndNotTakenForZero() {
    assertThatThrownBy(() -> new Standardisation.Stratum(0, 0, 5000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid stratum: 0.0 of 0.0 with weight 5000.0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void standardisingByTheGroupsOwnWeightsChangesNothing(long seed) {
    var random = new SplittableRandom(seed);
    List<Standardisation.Stratum> strata = new ArrayList<>();
    double events = 0;
    double people = 0;
    for (int i = 0; i < 10; i++) {
      int population = 1 + random.nextInt(1000);
      int part = random.nextInt(population + 1);
      strata.add(new Standardisation.Stratum(part, population, population));
      events += part;
      people += population;
    }

    assertThat(Standardisation.rate(strata)).isCloseTo(events / people, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void partsAddUpToTheDifference(long seed) {
    var random = new SplittableRandom(seed);
    double[][] first =
        random
            .doubles(12)
            .mapToObj(value -> new double[] {value})
            .limit(4)
            .toArray(double[][]::new);
    double[][] second =
        random
            .doubles(12)
            .mapToObj(value -> new double[] {value})
            .limit(4)
            .toArray(double[][]::new);
    double[] parts = Decomposition.dasGupta(first, second, IntervalLawsTest::rate);

    assertThat(parts[0] + parts[1] + parts[2] + parts[3])
        .isCloseTo(rate(second) - rate(first), within(1e-12));
  }

  @Test
  void kitagawaIsTheTwoFactorCaseOfDasGupta() {
    double[][] first = {{0.3, 0.7}, {0.5, 0.8}};
    double[][] second = {{0.6, 0.4}, {0.4, 0.9}};
    double[] parts =
        Decomposition.dasGupta(first, second, f -> f[0][0] * f[1][0] + f[0][1] * f[1][1]);
    Decomposition.Parts two =
        Decomposition.kitagawa(
            List.of(
                new Decomposition.Stratum(0.3, 0.5, 0.6, 0.4),
                new Decomposition.Stratum(0.7, 0.8, 0.4, 0.9)));

    assertThat(two.composition()).isCloseTo(parts[0], within(1e-12));
    assertThat(two.rate()).isCloseTo(parts[1], within(1e-12));
  }

  private static double rate(double[][] factors) {
    return factors[0][0] * factors[1][0] / (factors[2][0] + factors[3][0]);
  }
}
