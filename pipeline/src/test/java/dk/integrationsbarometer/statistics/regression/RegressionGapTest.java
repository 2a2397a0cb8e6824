package dk.integrationsbarometer.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder.Reference;
import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionGapTest {
  private static final Confidence USUAL = Confidence.USUAL;

  /** Hours of sleep gained by the same ten patients (Student 1908), here as two groups of ten. */
  private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  @Test
  void withoutColumnsThePooledErrorIsThatOfTwoShares() {
    RegressionGap gap =
        RegressionGap.of(counted(62, 100), counted(38, 100), Reference.POOLED).orElseThrow();

    assertThat(gap.parts().unexplained()).isCloseTo(0.24, within(1e-12));
    assertThat(gap.parts().explained()).isZero();
    assertThat(gap.squaredError()).isCloseTo(0.0047596, within(5e-8));
  }

  /** R, {@code t.test(extra ~ group, sleep)}: 17.776 degrees of freedom. */
  @ParameterizedTest
  @EnumSource(names = {"FIRST", "SECOND"})
  void withoutColumnsAndWithOneSidesCoefficientsItIsWelchs(Reference reference) {
    Interval interval =
        RegressionGap.of(measured(FIRST_DRUG), measured(SECOND_DRUG), reference)
            .flatMap(gap -> gap.interval(USUAL))
            .orElseThrow();

    assertThat(interval.low()).isCloseTo(-3.3654832, within(5e-8));
    assertThat(interval.high()).isCloseTo(0.2054832, within(5e-8));
  }

  /**
   * The example of all methods: the property is worth 0.3 in the first group and 0.4 in the second,
   * so that 0.06 or 0.08 of 0.24 are explained.
   */
  @Test
  void theUnexplainedPartIsTheAdjustedGap() {
    RegressionSide first =
        new RegressionSide(List.of(people(0, 30, 60), people(1, 32, 40)), 100, 100);
    RegressionSide second =
        new RegressionSide(List.of(people(0, 24, 80), people(1, 14, 20)), 100, 100);

    assertThat(unexplained(first, second, Reference.FIRST)).isCloseTo(0.18, within(1e-12));
    assertThat(unexplained(first, second, Reference.SECOND)).isCloseTo(0.16, within(1e-12));
    assertThat(unexplained(first, second, Reference.POOLED)).isBetween(0.16, 0.18);
  }

  @Test
  void peopleCountedOnTwoDatesTellNoMoreThanOnce() {
    RegressionSide once =
        new RegressionSide(List.of(people(0, 30, 60), people(1, 32, 40)), 100, 100);
    RegressionSide twice =
        new RegressionSide(List.of(people(0, 60, 120), people(1, 64, 80)), 200, 100);
    RegressionSide other =
        new RegressionSide(List.of(people(0, 24, 80), people(1, 14, 20)), 100, 100);
    RegressionSide otherTwice =
        new RegressionSide(List.of(people(0, 48, 160), people(1, 28, 40)), 200, 100);

    for (Reference reference : Reference.values()) {
      double error = RegressionGap.of(once, other, reference).orElseThrow().squaredError();
      assertThat(RegressionGap.of(twice, otherTwice, reference).orElseThrow().squaredError())
          .isCloseTo(error, within(1e-12));
    }
  }

  @Test
  void whatFollowsFromOtherColumnsIsNotEstimable() {
    RegressionSide all = new RegressionSide(List.of(people(1, 32, 40)), 40, 40);
    RegressionSide none = new RegressionSide(List.of(people(0, 24, 80)), 80, 80);
    RegressionSide few = new RegressionSide(List.of(people(0, 0, 1), people(1, 1, 1)), 2, 2);
    RegressionSide nobody = new RegressionSide(List.of(), 0, 0);

    for (Reference reference : Reference.values()) {
      assertThat(RegressionGap.of(all, none, reference)).isEmpty();
      assertThat(RegressionGap.of(few, nobody, reference)).isEmpty();
      assertThat(RegressionGap.of(nobody, few, reference)).isEmpty();
    }

    assertThat(RegressionGap.of(few, none, Reference.FIRST)).isEmpty();
  }

  @Test
  void whereNobodyIsOffTheLineNothingTellsHowUnsureItIs() {
    assertThat(
            RegressionGap.of(counted(10, 10), counted(0, 10), Reference.POOLED)
                .orElseThrow()
                .interval(USUAL))
        .isEmpty();
  }

  /** The sandwich from every single person, written out, for columns and weights at random. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theErrorFromSumsIsThatFromSinglePeople(long seed) {
    var random = new SplittableRandom(seed);
    List<double[]> people = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int group = i % 2;
      double property = random.nextInt(3 - group) == 0 ? 1 : 0;
      double weight = random.nextInt(1, 4);
      people.add(new double[] {group, property, weight, random.nextInt(10)});
    }

    RegressionSide first = side(people, 1);
    RegressionSide second = side(people, 0);
    RegressionGap gap = RegressionGap.of(first, second, Reference.POOLED).orElseThrow();
    CrossProducts sums = CrossProducts.ofNobody(3);
    for (double[] each : people) {
      double[] x = {1, each[1], each[0]};
      sums = sums.plus(x, each[2], each[2] * each[3], 0);
    }

    Regression line = Regression.of(sums).orElseThrow();
    double[] row = line.solve(new double[] {0, 0, 1});
    double meat = 0;
    for (double[] each : people) {
      double fitted =
          line.coefficient(0) + line.coefficient(1) * each[1] + line.coefficient(2) * each[0];
      double influence = row[0] + row[1] * each[1] + row[2] * each[0];
      meat += Math.pow(influence * each[2] * (each[3] - fitted), 2);
    }

    assertThat(gap.parts().unexplained()).isCloseTo(line.coefficient(2), within(1e-10));
    assertThat(gap.squaredError()).isCloseTo(meat * 60 / 57, within(1e-10));
  }

  @ParameterizedTest
  @EnumSource
  void swappingTheSidesTurnsTheIntervalRound(Reference reference) {
    var random = new SplittableRandom(5);
    RegressionSide one = random(random);
    RegressionSide other = random(random);
    Reference turned =
        switch (reference) {
          case FIRST -> Reference.SECOND;
          case SECOND -> Reference.FIRST;
          case POOLED -> Reference.POOLED;
        };
    Interval there =
        RegressionGap.of(one, other, reference).orElseThrow().interval(USUAL).orElseThrow();
    Interval back =
        RegressionGap.of(other, one, turned).orElseThrow().interval(USUAL).orElseThrow();

    assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
    assertThat(back.high()).isCloseTo(-there.low(), within(1e-12));
  }

  private static RegressionSide random(SplittableRandom random) {
    int without = random.nextInt(20, 60);
    int with = random.nextInt(20, 60);
    return new RegressionSide(
        List.of(
            people(0, random.nextInt(1, without), without),
            people(1, random.nextInt(1, with), with)),
        without + with,
        without + with);
  }

  private static RegressionSide side(List<double[]> people, double group) {
    List<AlikePeople> alike = new ArrayList<>();
    for (double property : new double[] {0, 1}) {
      double[] sums = new double[5];
      for (double[] each : people) {
        if (each[0] == group && each[1] == property) {
          double a = each[2] * each[3];
          double[] more = {a, each[2], a * a, a * each[2], each[2] * each[2]};
          Arrays.setAll(sums, i -> sums[i] + more[i]);
        }
      }

      alike.add(
          new AlikePeople(List.of(1.0, property), sums[0], sums[1], sums[2], sums[3], sums[4]));
    }

    long persons = people.stream().filter(each -> each[0] == group).count();
    return new RegressionSide(alike, (double) persons, persons);
  }

  private static AlikePeople people(double property, double inside, double all) {
    return AlikePeople.counted(List.of(1.0, property), inside, all);
  }

  private static RegressionSide counted(double inside, long all) {
    return new RegressionSide(
        List.of(AlikePeople.counted(List.of(1.0), inside, (double) all)), (double) all, all);
  }

  private static RegressionSide measured(double[] values) {
    double sum = Arrays.stream(values).sum();
    double squares = Arrays.stream(values).map(value -> value * value).sum();
    int all = values.length;
    return new RegressionSide(
        List.of(new AlikePeople(List.of(1.0), sum, all, squares, sum, all)), all, all);
  }

  private static double unexplained(RegressionSide first, RegressionSide second, Reference whose) {
    return RegressionGap.of(first, second, whose).orElseThrow().parts().unexplained();
  }
}
