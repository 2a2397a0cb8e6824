package dk.integrationsbarometer.indicators.adjusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People are written as in {@link MeasuredPeople}: a number each, or over/under. */
class StandardisedUncertaintyTest {
  private static final Measure SHARE =
      new Measure.Share(new Expression.Literal(true, ValueType.TRUTH));

  /** Student's data on sleep: with one stratum it is Welch's interval. */
  @Test
  void ofMeansInOneStratumItIsWelchs() {
    Interval interval =
        interval(
                MeasuredPeople.withMeans(),
                List.of("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0 2"),
                List.of("1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4"))
            .orElseThrow();

    assertThat(interval.low()).isCloseTo(-3.3654832, within(5e-8));
    assertThat(interval.high()).isCloseTo(0.2054832, within(5e-8));
  }

  /** In both strata 2 and 6 against 1 and 3: means 4 and 2, squared errors 4 and 1. */
  @Test
  void ofMeansInTwoStrataTheErrorsAreWeighted() {
    Interval interval =
        interval(MeasuredPeople.withMeans(), List.of("2 6", "2 6"), List.of("1 3", "1 3"))
            .orElseThrow();

    // A quarter of 4, 4, 1 and 1 is 2.5, with 2.5^2 / (1 + 1 + 1/16 + 1/16) degrees of freedom.
    double half = Confidence.USUAL.t(6.25 / 2.125) * Math.sqrt(2.5);
    assertThat(interval.low()).isCloseTo(2 - half, within(1e-9));
    assertThat(interval.high()).isCloseTo(2 + half, within(1e-9));
  }

  @Test
  void aStratumThatDoesNotTellHowUnsureItIsLeavesNone() {
    assertThat(interval(MeasuredPeople.withMeans(), List.of("2 6", "5"), List.of("1 3", "1 3")))
        .isEmpty();
    assertThat(interval(MeasuredPeople.withMeans(), List.of("2 6", "5 5"), List.of("1 3", "1 3")))
        .isEmpty();
    assertThat(
            interval(MeasuredPeople.withMeans().withoutIntervals(), List.of("2 6"), List.of("1 3")))
        .isEmpty();
  }

  @Test
  void aRatioIsToldInPerCent() {
    Interval mean =
        interval(MeasuredPeople.withMeans(), List.of("2 6 9"), List.of("1 3")).orElseThrow();
    Interval ratio =
        interval(MeasuredPeople.withRatios(), List.of("2/1 6/1 9/1"), List.of("1/1 3/1"))
            .orElseThrow();

    assertThat(ratio.low()).isCloseTo(100 * mean.low(), within(1e-9));
  }

  /** With equal weights a survey's answers are worth their number. */
  @Test
  void aSurveyWithEqualWeightsIsTakenAsPeople() {
    Interval weighted =
        interval(
                MeasuredPeople.withWeights(SHARE),
                List.of("2/2 2/2 0/2 0/2 0/2"),
                List.of("2/2 2/2 2/2 0/2"))
            .orElseThrow();
    Interval people =
        interval(MeasuredPeople.of(SHARE), List.of("1 1 0 0 0"), List.of("1 1 1 0")).orElseThrow();

    assertThat(weighted.low()).isCloseTo(people.low(), within(1e-9));
    assertThat(weighted.high()).isCloseTo(people.high(), within(1e-9));
  }

  @Test
  void unequalWeightsMakeASurveyLessSure() {
    Interval equal =
        interval(
                MeasuredPeople.withWeights(SHARE),
                List.of("1/1 0/1 1/1 0/1"),
                List.of("1/1 0/1 1/1 0/1"))
            .orElseThrow();
    Interval unequal =
        interval(
                MeasuredPeople.withWeights(SHARE),
                List.of("1/1 0/1 3/3 0/3"),
                List.of("1/1 0/1 3/3 0/3"))
            .orElseThrow();

    assertThat(unequal.high()).isGreaterThan(equal.high());
  }

  /** Ten events of 20 persons against none: Dobson's asks for ten events on either side. */
  @Test
  void aRateWithFewEventsHasNone() {
    String ten = "1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0";

    assertThat(interval(MeasuredPeople.withConditions(), List.of(ten), List.of("1 0"))).isEmpty();
    assertThat(interval(MeasuredPeople.withConditions(), List.of(ten), List.of(ten))).isPresent();
    assertThat(interval(MeasuredPeople.withWeights(rate()), List.of(ten), List.of(ten))).isEmpty();
  }

  /** In one stratum it is Byar's of either side: here symmetrical around no difference. */
  @Test
  void aRateHasDobsonsPerThousand() {
    String ten = "1 1 1 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0";
    Interval interval =
        interval(MeasuredPeople.withConditions(), List.of(ten), List.of(ten)).orElseThrow();

    Interval events = CountInterval.byar(10, Confidence.USUAL).orElseThrow();
    double half = 1000 * Math.hypot(10 - events.low(), events.high() - 10) / 20;
    assertThat(interval.high()).isCloseTo(half, within(1e-9));
    assertThat(interval.low()).isCloseTo(-half, within(1e-9));
  }

  /** Somebody with three events at once is less sure than three people with one each. */
  @Test
  void eventsOfOnePersonComeTogether() {
    String single = "1 ".repeat(12) + "0 ".repeat(8);
    String together = "3 ".repeat(4) + "0 ".repeat(16);
    Interval sure =
        interval(MeasuredPeople.withEvents(), List.of(single), List.of(single)).orElseThrow();
    Interval unsure =
        interval(MeasuredPeople.withEvents(), List.of(together), List.of(single)).orElseThrow();

    assertThat(unsure.high()).isGreaterThan(sure.high());
  }

  private static Measure rate() {
    return new Measure.Rate(new Expression.Literal(true, ValueType.TRUTH));
  }

  private static Optional<Interval> interval(
      MeasuredPeople kind, List<String> group, List<String> reference) {
    Indicator indicator = kind.indicator();
    return new StandardisedUncertainty(indicator)
        .of(sides(kind, indicator, group), sides(kind, indicator, reference));
  }

  private static List<StratumSide> sides(
      MeasuredPeople kind, Indicator indicator, List<String> strata) {
    return strata.stream()
        .map(
            people ->
                StratumSide.of(indicator.measure(), PeopleCounts.NOBODY.plus(kind.sums(people)), 1)
                    .withWeight(1))
        .toList();
  }
}
