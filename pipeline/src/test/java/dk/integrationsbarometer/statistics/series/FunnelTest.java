package dk.integrationsbarometer.statistics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelTest {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Confidence WIDE = new Confidence(0.998);

  static Stream<PublishedCsv.Row> shares() {
    return PublishedCsv.stream("funnel-shares.csv");
  }

  static Stream<PublishedCsv.Row> ratios() {
    return PublishedCsv.stream("funnel-ratios.csv");
  }

  static Stream<PublishedCsv.Row> labels() {
    return PublishedCsv.stream("funnel-labels.csv");
  }

  /** The source finds its limits by search, to 5e-7. */
  @ParameterizedTest
  @MethodSource("shares")
  void publishedLimitsOfShares(PublishedCsv.Row row) {
    double average = row.number("baseline") / 100;
    Interval usual = Funnel.ofShare(average, row.number("population"), USUAL).times(100);
    Interval wide = Funnel.ofShare(average, row.number("population"), WIDE).times(100);

    assertThat(usual.low()).isCloseTo(row.number("low95"), within(5e-7));
    assertThat(usual.high()).isCloseTo(row.number("high95"), within(5e-7));
    assertThat(wide.low()).isCloseTo(row.number("low998"), within(5e-7));
    assertThat(wide.high()).isCloseTo(row.number("high998"), within(5e-7));
  }

  /** Those of ratios to 5e-5. */
  @ParameterizedTest
  @MethodSource("ratios")
  void publishedLimitsOfRatios(PublishedCsv.Row row) {
    Interval usual = Funnel.ofRatio(row.number("observed"), USUAL).orElseThrow().times(100);
    Interval wide = Funnel.ofRatio(row.number("observed"), WIDE).orElseThrow().times(100);

    isClose(usual.low(), row.number("low95"));
    isClose(usual.high(), row.number("high95"));
    isClose(wide.low(), row.number("low998"));
    isClose(wide.high(), row.number("high998"));
  }

  /** 603 places: whether their own interval leaves the average out. */
  @ParameterizedTest
  @MethodSource("labels")
  void publishedPlacesDiffer(PublishedCsv.Row row) {
    double average = row.text("kind").equals("share") ? average() : row.number("n");

    String label = label(interval(row, WIDE), average, " 998");
    assertThat(label.equals("none") ? label(interval(row, USUAL), average, " 95") : label)
        .isEqualTo(row.text("label"));
  }

  @Test
  void hundredPeopleAroundOneHalf() {
    Interval interval = Funnel.ofShare(0.5, 100, USUAL);

    assertThat(interval.low()).isCloseTo(0.402, within(5e-4));
    assertThat(interval.high()).isCloseTo(0.598, within(5e-4));
  }

  @Test
  void withoutEventsThereIsNoUpperLimit() {
    assertThat(Funnel.ofRatio(0, USUAL)).isEmpty();
  }

  @Test
  void impossibleAveragesAreRefused() {
    assertThatThrownBy(() -> Funnel.ofShare(1.5, 100, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share: an average of 1.5 for 100.0 people");
    assertThatThrownBy(() -> Funnel.ofShare(0.5, 0, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share: an average of 0.5 for 0.0 people");
  }

  private static double average() {
    List<PublishedCsv.Row> shares = PublishedCsv.rows("funnel-labels.csv", "kind", "share");
    return shares.stream().mapToDouble(row -> row.number("x")).sum()
        / shares.stream().mapToDouble(row -> row.number("n")).sum();
  }

  private static Interval interval(PublishedCsv.Row row, Confidence confidence) {
    return row.text("kind").equals("share")
        ? ShareInterval.wilson(row.number("x"), row.number("n"), confidence).orElseThrow()
        : CountInterval.of(row.number("x"), confidence);
  }

  private static String label(Interval interval, double average, String level) {
    if (interval.low() > average) {
      return "High" + level;
    }

    return interval.high() < average ? "Low" + level : "none";
  }

  private static void isClose(double computed, double published) {
    assertThat(computed).isCloseTo(published, within(published * 5e-5));
  }
}
