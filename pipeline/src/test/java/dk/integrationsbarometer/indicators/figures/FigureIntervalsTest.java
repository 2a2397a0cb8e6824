package dk.integrationsbarometer.indicators.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedSums;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same people stand on both status dates of the period, and count once. */
class FigureIntervalsTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final String ONE_TO_TWENTY =
      IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).collect(Collectors.joining(" "));

  @Test
  void meanHasStudentsIntervalOfPeopleAndNotOfDates() {
    Interval found = interval(MeasuredPeople.withMeans().group("dansk", "2 4 9"));

    isAbout(found, MeanInterval.of(3, 5, Math.sqrt(13), USUAL).orElseThrow());
  }

  @Test
  void limitsOfAMeanMayLieBelowZero() {
    Interval found = interval(MeasuredPeople.withMeans().group("dansk", "2 4 9"));

    assertThat(found.low()).isNegative();
  }

  @Test
  void levelOfTheRunDecidesTheWidth() {
    Interval found = interval(MeasuredPeople.withMeans().group("dansk", "2 4 9").at("90"));

    isAbout(found, MeanInterval.of(3, 5, Math.sqrt(13), new Confidence(0.9)).orElseThrow());
  }

  @Test
  void onePersonNobodyAndAllAlikeHaveNone() {
    assertThat(MeasuredPeople.withMeans().group("dansk", "2").figure("dansk").interval()).isEmpty();
    assertThat(MeasuredPeople.withMeans().group("dansk", "").figure("dansk").interval()).isEmpty();
    assertThat(MeasuredPeople.withMeans().group("dansk", "2 2 2").figure("dansk").interval())
        .isEmpty();
  }

  @Test
  void ratioOfSumsIsLinearised() {
    Interval found = interval(MeasuredPeople.withRatios().group("dansk", "3/1 5/1 16/2"));

    isAbout(found, new LinearisedEstimate(600, 24375, 3).estimate(USUAL).interval());
  }

  @Test
  void rateOfAConditionCountsTheEvents() {
    Interval found = interval(MeasuredPeople.withConditions().group("dansk", people(12, 100)));
    Interval byar = CountInterval.of(12, USUAL);

    isAbout(found, byar.times(10));
  }

  @Test
  void rateOfAConditionIsNeverOfMoreThanAll() {
    Interval found = interval(MeasuredPeople.withConditions().group("dansk", people(20, 20)));

    assertThat(found.high()).isEqualTo(1000);
    assertThat(found.low()).isPositive();
  }

  @Test
  void rateOfEventsKnowsThatOnePersonCanHaveSeveral() {
    Interval once = interval(MeasuredPeople.withEvents().group("dansk", people(12, 100)));
    Interval byOne = interval(MeasuredPeople.withEvents().group("dansk", "12 " + people(0, 99)));

    isAbout(once, new LinearisedEstimate(120, 0.12 * 0.88 / 99 * 1e6, 100).rate(USUAL).interval());
    assertThat(byOne.high() - byOne.low()).isGreaterThan(2 * (once.high() - once.low()));
    assertThat(byOne.low()).isNotNegative();
  }

  @Test
  void rateWithoutAnyEventHasTheExactUpperLimit() {
    Interval found = interval(MeasuredPeople.withEvents().group("dansk", people(0, 100)));

    isAbout(found, CountInterval.exact(0, USUAL).times(10));
  }

  @Test
  void medianHasTwoOfTheValuesAsLimits() {
    Interval found = interval(MeasuredPeople.withMedians().group("dansk", ONE_TO_TWENTY));

    // Binomial order statistics of 20: the 6th and the 15th
    assertThat(found).isEqualTo(new Interval(6, 15));
  }

  @Test
  void limitThatFewPeopleReachIsNotTold() {
    // Of 10 the limits would be the 2nd and the 9th, which 2 people reach; the threshold is 5.
    assertThat(
            MeasuredPeople.withMedians()
                .group("dansk", "1 2 3 4 5 6 7 8 9 10")
                .figure("dansk")
                .interval())
        .isEmpty();
  }

  @Test
  void meanOfTheWeakestCountsHowSureTheLimitIs() {
    Interval found = interval(MeasuredPeople.withWeakest().group("dansk", "1 2 3 4 5 6 7 8"));

    // min(x, 2) has the variance 0.125: 1.5 less and plus 12.7062 times 0.5
    assertThat(found.low()).isCloseTo(1.5 - 6.353, within(5e-4));
    assertThat(found.high()).isCloseTo(1.5 + 6.353, within(5e-4));
  }

  @Test
  void surveysShareIsWilsonsOfTheEffectivePersons() {
    Figure figure =
        MeasuredPeople.withWeights(share()).group("dansk", "0/1 1/1 0/2").figure("dansk");
    WeightedSums sums =
        WeightedSums.of(1, 0).plus(WeightedSums.of(1, 1)).plus(WeightedSums.of(2, 0));

    isAbout(
        figure.interval().orElseThrow(),
        WeightedInterval.share(sums, USUAL).orElseThrow().interval().times(100));
    assertThat(figure.effectivePersons().getAsDouble()).isCloseTo(16.0 / 6, within(1e-12));
  }

  @Test
  void surveyWithEqualWeightsHasWilsonsInterval() {
    Interval found =
        interval(MeasuredPeople.withWeights(share()).group("dansk", "3/3 3/3 0/3 0/3 0/3"));

    isAbout(found, ShareInterval.wilson(2, 5, USUAL).orElseThrow().times(100));
  }

  @Test
  void surveysMeanIsLinearised() {
    Interval found =
        interval(
            MeasuredPeople.withWeights(new Measure.Mean(MeasuredPeople.number()))
                .group("dansk", "3/1 5/1 16/2"));

    isAbout(found, new LinearisedEstimate(6, 2.4375, 3).estimate(USUAL).interval());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void intervalHoldsTheFigureWhateverTheMeasure(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 100; i++) {
      String people = random(random, 30 + random.nextInt(50));
      for (MeasuredPeople measured :
          new MeasuredPeople[] {
            MeasuredPeople.withMeans(),
            MeasuredPeople.withRatios(),
            MeasuredPeople.withEvents(),
            MeasuredPeople.withMedians(),
            MeasuredPeople.withWeakest(),
            MeasuredPeople.withWeights(new Measure.Mean(MeasuredPeople.number()))
          }) {
        Figure figure = measured.group("dansk", people).figure("dansk");
        assertThat(figure.interval())
            .hasValueSatisfying(
                interval ->
                    assertThat(figure.value().getAsDouble())
                        .isBetween(interval.low() - 1e-9, interval.high() + 1e-9));
      }
    }
  }

  private static Measure share() {
    return new Measure.Share(MeasuredPeople.number());
  }

  private static String random(SplittableRandom random, int people) {
    return IntStream.range(0, people)
        .mapToObj(person -> random.nextInt(20) + "/" + (1 + random.nextInt(5)))
        .collect(Collectors.joining(" "));
  }

  /** The first ones have 1 each, the others 0. */
  private static String people(int inside, int all) {
    return "1 ".repeat(inside) + "0 ".repeat(all - inside);
  }

  private static Interval interval(MeasuredPeople people) {
    return people.figure("dansk").interval().orElseThrow();
  }

  private static void isAbout(Interval found, Interval expected) {
    assertThat(found.low()).isCloseTo(expected.low(), within(1e-9));
    assertThat(found.high()).isCloseTo(expected.high(), within(1e-9));
  }
}
