package dk.integrationsbarometer.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey.Cluster;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClusteredSurveyTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Stratum FIRST = stratum(0, new Cluster(2, 1), new Cluster(2, 2));
  private static final Stratum SECOND = stratum(0, new Cluster(4, 1), new Cluster(2, 1));

  @Test
  void twoStrataOfTwoClusters() {
    ClusteredSurvey survey = ClusteredSurvey.of(List.of(FIRST, SECOND)).orElseThrow();

    assertThat(survey.value()).isEqualTo(0.5);
    assertThat(survey.error()).isCloseTo(Math.sqrt(0.02), within(1e-15));
    assertThat(survey.degrees()).isEqualTo(2);
    assertThat(survey.mean(USUAL).interval().high())
        .isCloseTo(0.5 + 4.302652729749462 * Math.sqrt(0.02), within(1e-9));
  }

  @Test
  void fewClustersMakeTheAnswersWorthLess() {
    ClusteredSurvey survey = ClusteredSurvey.of(List.of(FIRST, SECOND)).orElseThrow();
    double worth = 12.5 * Math.pow(1.959963984540054 / 4.302652729749462, 2);
    Interval expected = ShareInterval.wilson(worth / 2, worth, USUAL).orElseThrow();

    Interval interval = survey.share(100, USUAL).interval();
    assertThat(interval.low()).isCloseTo(expected.low(), within(1e-9));
    assertThat(interval.high()).isCloseTo(expected.high(), within(1e-9));
  }

  @Test
  void drawingHalfOfTheClustersLeavesHalfOfTheVariance() {
    Stratum half = new Stratum(SECOND.clusters(), 0.5);
    ClusteredSurvey survey = ClusteredSurvey.of(List.of(FIRST, half)).orElseThrow();

    assertThat(survey.error()).isCloseTo(Math.sqrt(0.015), within(1e-15));
  }

  @Test
  void nobodyAndEverybodyCountClustersAsPersons() {
    ClusteredSurvey nobody =
        ClusteredSurvey.of(List.of(stratum(0, new Cluster(2, 0), new Cluster(2, 0)))).orElseThrow();
    double worth = 2 * Math.pow(USUAL.z() / USUAL.t(1), 2);

    assertThat(nobody.share(50, USUAL).interval())
        .isEqualTo(ShareInterval.wilson(0, worth, USUAL).orElseThrow());
  }

  @Test
  void oneClusterOfAStratumSaysNothingOfTheOthers() {
    assertThat(ClusteredSurvey.of(List.of(FIRST, stratum(0, new Cluster(4, 1))))).isEmpty();
  }

  @Test
  void emptyStratumChangesNothing() {
    assertThat(ClusteredSurvey.of(List.of(FIRST, SECOND, stratum(0))))
        .isEqualTo(ClusteredSurvey.of(List.of(FIRST, SECOND)));
    assertThat(ClusteredSurvey.of(List.of(stratum(0)))).isEmpty();
  }

  @Test
  void partOfAStratumIsBetweenNoneAndAll() {
    assertThatThrownBy(() -> stratum(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid part of a stratum: 1.5");
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
      ClusteredSurvey survey =
          ClusteredSurvey.of(List.of(drawn(random, 3), drawn(random, 6))).orElseThrow();
      sum += survey.value();
      squares += survey.value() * survey.value();
      errors += survey.error() * survey.error();
    }

    double variance = squares / samples - sum * sum / samples / samples;
    assertThat(errors / samples / variance).isBetween(0.9, 1.1);
  }

  /** Sixty clusters of one to four people who have a part of their value in common. */
  private static Stratum drawn(SplittableRandom random, double mean) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int people = 1 + random.nextInt(4);
      double common = random.nextDouble(-2, 2);
      double total = 0;
      for (int j = 0; j < people; j++) {
        total += mean + common + random.nextDouble(-1, 1);
      }

      clusters.add(new Cluster(people, total));
    }

    return new Stratum(clusters, 0);
  }

  private static Stratum stratum(double sampled, Cluster... clusters) {
    return new Stratum(List.of(clusters), sampled);
  }
}
