package dk.integrationsbarometer.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import dk.integrationsbarometer.statistics.distributions.Gradient.Group;
import dk.integrationsbarometer.statistics.distributions.Gradient.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientTest {
  private static final List<Group> HALVES = List.of(new Group(50, 10), new Group(50, 20));

  static Stream<PublishedCsv.Row> results() {
    return PublishedCsv.stream("gradient-results.csv");
  }

  /** A negative multiplier, for what is better when it is low, turns slope and ratio round. */
  @ParameterizedTest
  @MethodSource("results")
  void publishedSlopesAndRatios(PublishedCsv.Row row) {
    List<Group> groups =
        PublishedCsv.rows("gradient-groups.csv", "data", row.text("data")).stream()
            .map(group -> new Group(group.number("population"), group.number("value")))
            .toList();
    Gradient gradient = Gradient.of(groups, Scale.valueOf(row.text("scale"))).orElseThrow();
    double multiplier = row.number("multiplier");

    isClose(gradient.slope() * multiplier, row.number("sii"));
    double ratio = gradient.ratio().orElseThrow();
    row.optional("rii").ifPresent(rii -> isClose(multiplier < 0 ? 1 / ratio : ratio, rii));
    row.optional("intercept").ifPresent(intercept -> isClose(gradient.start(), intercept));
  }

  @Test
  void lineThroughTwoHalves() {
    Gradient gradient = Gradient.of(HALVES, Scale.LINEAR).orElseThrow();

    assertThat(gradient).isEqualTo(new Gradient(5, 25));
    assertThat(gradient.slope()).isEqualTo(20);
    assertThat(gradient.ratio()).hasValue(5);
    assertThat(Gradient.error(HALVES, 1, 1)).hasValue(Math.sqrt(8));
  }

  @Test
  void lineThatStartsBelowZeroHasNoRatio() {
    assertThat(new Gradient(0, 25).ratio()).isEmpty();
    assertThat(new Gradient(-5, 25).ratio()).isEmpty();
  }

  @Test
  void oneGroupHasNoSlope() {
    List<Group> one = List.of(new Group(0, 10), new Group(50, 20));

    assertThat(Gradient.of(one, Scale.LINEAR)).isEmpty();
    assertThat(Gradient.error(one, 1, 1)).isEmpty();
    assertThat(Gradient.of(List.of(), Scale.LINEAR)).isEmpty();
  }

  @Test
  void emptyGroupCountsForNothing() {
    List<Group> withEmpty = List.of(new Group(50, 10), new Group(0, -1), new Group(50, 20));

    assertThat(Gradient.of(withEmpty, Scale.LOG)).isEqualTo(Gradient.of(HALVES, Scale.LOG));
  }

  @Test
  void impossibleGroupsAreRefused() {
    assertThatThrownBy(() -> new Group(-1, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid population of a group: -1.0");
    assertThatThrownBy(() -> Gradient.error(HALVES, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid errors: 1 for 2 groups");
    List<Group> nothing = List.of(new Group(50, 0), new Group(50, 0.5));
    assertThatThrownBy(() -> Gradient.of(nothing, Scale.LOGIT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid value for the scale LOGIT: 0.0");
    assertThatThrownBy(() -> Gradient.of(nothing, Scale.LOG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid value for the scale LOG: 0.0");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void groupsInTheOtherOrderTurnTheSlopeRound(long seed) {
    var random = new SplittableRandom(seed);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      groups.add(new Group(random.nextInt(1, 1000), random.nextDouble()));
    }

    for (Scale scale : Scale.values()) {
      Gradient there = Gradient.of(groups, scale).orElseThrow();
      List<Group> backwards = new ArrayList<>(groups);
      Collections.reverse(backwards);
      Gradient back = Gradient.of(backwards, scale).orElseThrow();
      assertThat(back.start()).isCloseTo(there.end(), within(1e-9));
      assertThat(back.slope()).isCloseTo(-there.slope(), within(1e-9));
    }
  }

  /** Over 2000 draws the slope spreads as its error says. */
  @Test
  void errorIsTheSpreadOfTheSlope() {
    var random = new SplittableRandom(5);
    double[] populations = {30, 20, 25, 25};
    double[] errors = {1, 3, 2, 1};
    double sum = 0;
    double squares = 0;
    List<Group> groups = List.of();
    int draws = 2000;
    for (int i = 0; i < draws; i++) {
      groups = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        groups.add(new Group(populations[j], 10 * j + errors[j] * random.nextGaussian()));
      }

      double slope = Gradient.of(groups, Scale.LINEAR).orElseThrow().slope();
      sum += slope;
      squares += slope * slope;
    }

    double spread = Math.sqrt(squares / draws - sum * sum / draws / draws);
    assertThat(Gradient.error(groups, errors).orElseThrow() / spread).isBetween(0.95, 1.05);
  }

  private static void isClose(double computed, double published) {
    assertThat(computed).isCloseTo(published, within(Math.abs(published) * 1e-12));
  }
}
