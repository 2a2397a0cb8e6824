package dk.integrationsbarometer.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import dk.integrationsbarometer.statistics.distributions.Gradient.Group;
import dk.integrationsbarometer.statistics.distributions.Gradient.Scale;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientIntervalTest {
  private static final List<Group> HALVES = List.of(new Group(50, 10), new Group(50, 20));

  static Stream<PublishedCsv.Row> limits() {
    return PublishedCsv.stream("gradient-limits.csv");
  }

  /**
   * The source draws at random, from distributions as wide as the groups' intervals and symmetric,
   * so its limits are themselves a little off.
   */
  @ParameterizedTest
  @MethodSource("limits")
  void drawnLimitsArePublished(PublishedCsv.Row row) {
    List<Group> groups = new ArrayList<>();
    List<Interval> intervals = new ArrayList<>();
    for (PublishedCsv.Row group :
        PublishedCsv.rows("gradient-limits-groups.csv", "data", row.text("data"))) {
      groups.add(new Group(group.number("population"), group.number("value")));
      double half = (group.number("high") - group.number("low")) / 2;
      intervals.add(new Interval(group.number("value") - half, group.number("value") + half));
    }

    var found = new GradientInterval(groups, intervals);
    Interval slope = found.slope().orElseThrow();
    Interval ratio = found.ratio().orElseThrow();
    double width = slope.high() - slope.low();
    double widthOfRatio = ratio.high() - ratio.low();

    assertThat(slope.low()).isCloseTo(row.number("sii_low"), within(0.01 * width));
    assertThat(slope.high()).isCloseTo(row.number("sii_high"), within(0.01 * width));
    assertThat(ratio.low()).isCloseTo(row.number("rii_low"), within(0.01 * widthOfRatio));
    assertThat(ratio.high()).isCloseTo(row.number("rii_high"), within(0.01 * widthOfRatio));
  }

  @Test
  void theExampleOfTwoHalves() {
    var found = new GradientInterval(HALVES, List.of(new Interval(9, 11), new Interval(18, 22)));
    Interval slope = found.slope().orElseThrow();
    Interval ratio = found.ratio().orElseThrow();

    assertThat(slope.low()).isCloseTo(20 - Math.sqrt(20), within(1e-12));
    assertThat(slope.high()).isCloseTo(20 + Math.sqrt(20), within(1e-12));
    assertThat(ratio.low()).isCloseTo(3.32519798, within(1e-8));
    assertThat(ratio.high()).isCloseTo(8.51388248, within(1e-8));
  }

  @Test
  void aStartThatCouldBeNothingHasNoRatio() {
    var found = new GradientInterval(HALVES, List.of(new Interval(6, 14), new Interval(12, 28)));

    assertThat(found.slope()).isPresent();
    assertThat(found.ratio()).isEmpty();
  }

  @Test
  void oneGroupHasNoInterval() {
    var found = new GradientInterval(HALVES.subList(0, 1), List.of(new Interval(9, 11)));

    assertThat(found.slope()).isEmpty();
    assertThat(found.ratio()).isEmpty();
  }

  @Test
  void everyGroupNeedsAnInterval() {
    assertThatThrownBy(() -> new GradientInterval(HALVES, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid intervals: 0 for 2 groups");
  }

  /** Laws on any four classes of people. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void intervalsHoldTheirIndexAndShrinkWithMorePeople(long seed) {
    Gradient gradient = Gradient.of(groups(seed), Scale.LINEAR).orElseThrow();
    GradientInterval few = shares(seed, 1);
    GradientInterval many = shares(seed, 100);

    assertThat(few.slope().orElseThrow().holds(gradient.slope())).isTrue();
    assertThat(many.slope().orElseThrow().holds(gradient.slope())).isTrue();
    assertThat(many.ratio().orElseThrow().holds(gradient.ratio().orElseThrow())).isTrue();
    assertThat(width(many.slope().orElseThrow())).isLessThan(width(few.slope().orElseThrow()));
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }

  private static List<Group> groups(long seed) {
    var random = new SplittableRandom(seed);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      long people = random.nextLong(20, 60);
      groups.add(new Group((double) people, random.nextLong(people / 2, people) / (double) people));
    }

    return groups;
  }

  private static GradientInterval shares(long seed, int times) {
    List<Group> groups = groups(seed);
    return new GradientInterval(
        groups,
        groups.stream()
            .map(
                group ->
                    ShareInterval.wilson(
                            (double) (Math.round(group.value() * group.population()) * times),
                            group.population() * times,
                            Confidence.USUAL)
                        .orElseThrow())
            .toList());
  }
}
