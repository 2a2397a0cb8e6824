package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.ClusterTotals.Stratum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClusteredSurveyTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Stratum FIRST = stratum(0, cluster(2, 1), cluster(2, 2));
  private static final Stratum SECOND = stratum(0, cluster(4, 1), cluster(2, 1));

  @Test
  void twoStrataOfTwoClusters() {
    ClusteredSurvey survey = mean(List.of(FIRST, SECOND)).orElseThrow();

    assertThat(survey.value()).isEqualTo(0.5);
    assertThat(survey.error()).isCloseTo(Math.sqrt(0.02), within(1e-15));
    assertThat(survey.totals().degrees()).isEqualTo(2);
    assertThat(survey.mean(USUAL).orElseThrow().interval().high())
        .isCloseTo(0.5 + 4.302652729749462 * Math.sqrt(0.02), within(1e-9));
  }

  @Test
  void fewClustersMakeTheAnswersWorthLess() {
    ClusteredSurvey survey = mean(List.of(FIRST, SECOND)).orElseThrow();
    double worth = 12.5 * Math.pow(1.959963984540054 / 4.302652729749462, 2);
    Interval expected = ShareInterval.wilson(worth / 2, worth, USUAL).orElseThrow();

    Interval interval = survey.share(100, USUAL).interval();
    assertThat(interval.low()).isCloseTo(expected.low(), within(1e-9));
    assertThat(interval.high()).isCloseTo(expected.high(), within(1e-9));
  }

  @Test
  void drawingHalfOfTheClustersLeavesHalfOfTheVariance() {
    Stratum half = stratum(4, cluster(4, 1), cluster(2, 1));
    ClusteredSurvey survey = mean(List.of(FIRST, half)).orElseThrow();

    assertThat(survey.error()).isCloseTo(Math.sqrt(0.015), within(1e-15));
  }

  @Test
  void nobodyAndEverybodyCountClustersAsPersons() {
    ClusteredSurvey nobody = mean(List.of(stratum(0, cluster(2, 0), cluster(2, 0)))).orElseThrow();
    double worth = 2 * Math.pow(USUAL.z() / USUAL.t(1), 2);

    assertThat(nobody.share(50, USUAL).interval())
        .isEqualTo(ShareInterval.wilson(0, worth, USUAL).orElseThrow());
  }

  @Test
  void oneClusterOfAStratumSaysNothingOfTheOthers() {
    assertThat(mean(List.of(FIRST, stratum(0, cluster(4, 1))))).isEmpty();
  }

  @Test
  void theOnlyClusterOfAStratumAddsNoVariance() {
    ClusteredSurvey survey = mean(List.of(FIRST, SECOND, stratum(1, cluster(10, 5)))).orElseThrow();

    assertThat(survey.error()).isCloseTo(Math.sqrt(0.02) / 2, within(1e-15));
  }

  @Test
  void moreClustersThanThereAreIsNotBelieved() {
    Stratum wrong = stratum(1, cluster(4, 1), cluster(2, 1));

    assertThat(mean(List.of(FIRST, wrong)).orElseThrow().error())
        .isEqualTo(mean(List.of(FIRST, SECOND)).orElseThrow().error());
  }

  @Test
  void clustersThatAreAlikeHaveNoError() {
    ClusteredSurvey survey =
        mean(List.of(stratum(0, cluster(3, 1), cluster(6, 2), cluster(9, 3)))).orElseThrow();

    assertThat(survey.error()).isZero();
    assertThat(survey.mean(USUAL)).isEmpty();
  }

  @Test
  void noWeightsHaveNoMean() {
    assertThat(mean(List.of(stratum(0, cluster(0, 0), cluster(0, 0))))).isEmpty();
  }

  /** Ten times as large, so the ratio is known although neither figure is. */
  @Test
  void whatVariesTogetherIsSubtracted() {
    Stratum stratum = stratum(0, cluster(2, 1), cluster(2, 2), cluster(2, 6));
    ClusteredSurvey survey = mean(List.of(stratum)).orElseThrow();

    assertThat(survey.minus(survey).error()).isZero();
    assertThat(survey.times(10).ratio(survey, USUAL)).isEmpty();
    assertThat(survey.correlation(survey.times(-3))).isCloseTo(-1, within(1e-12));
  }

  /** Over 1000 samples the value spreads as much as one sample says. */
  @Test
  void standardErrorIsTheSpreadOverSamples() {
    var random = new SplittableRandom(7);
    int samples = 1000;
    double sum = 0;
    double squares = 0;
    double errors = 0;
    for (int i = 0; i < samples; i++) {
      ClusteredSurvey survey = mean(List.of(drawn(random, 3), drawn(random, 6))).orElseThrow();
      sum += survey.value();
      squares += survey.value() * survey.value();
      errors += survey.error() * survey.error();
    }

    double variance = squares / samples - sum * sum / samples / samples;
    assertThat(errors / samples / variance).isBetween(0.9, 1.1);
  }

  /** Sixty clusters of one to four people who have a part of their value in common. */
  private static Stratum drawn(SplittableRandom random, double mean) {
    List<Map<Integer, BigDecimal>> clusters = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int people = 1 + random.nextInt(4);
      double common = random.nextDouble(-2, 2);
      double total = 0;
      for (int j = 0; j < people; j++) {
        total += mean + common + random.nextDouble(-1, 1);
      }

      clusters.add(cluster(people, total));
    }

    return Stratum.of(OptionalLong.empty(), clusters);
  }

  private static Optional<ClusteredSurvey> mean(List<Stratum> strata) {
    return ClusteredSurvey.quotient(new ClusterTotals(strata), 0, 1);
  }

  /**
   * @param from 0 when it is not known of how many clusters they were drawn
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only put into a list
  private static Stratum stratum(long from, Map<Integer, BigDecimal>... clusters) {
    return Stratum.of(from == 0 ? OptionalLong.empty() : OptionalLong.of(from), List.of(clusters));
  }

  private static Map<Integer, BigDecimal> cluster(double weights, double weighted) {
    return Map.of(0, BigDecimal.valueOf(weighted), 1, BigDecimal.valueOf(weights));
  }
}
