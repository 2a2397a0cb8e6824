package dk.integrationsbarometer.statistics.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals of shares, counts and rates against all test data of PHEindicatormethods. */
class PublishedIntervalsTest {
  private static final double ALL_DIGITS = 1e-12;

  static Stream<PublishedCsv.Row> rows() {
    return PublishedCsv.stream("intervals.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void publishedLimitsAreReproduced(PublishedCsv.Row row) {
    Optional<Interval> computed =
        interval(row).map(interval -> interval.times(row.number("multiplier")));

    if (row.optional("lower").isEmpty()) {
      // The source gives the upper limit alone; we give none.
      assertThat(computed).isEmpty();
    } else {
      isClose(computed.orElseThrow().low(), row.number("lower"));
      isClose(computed.orElseThrow().high(), row.number("upper"));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void valueIsTheQuotient(PublishedCsv.Row row) {
    row.optional("value")
        .ifPresent(
            value -> isClose(row.number("x") / row.number("n") * row.number("multiplier"), value));
  }

  private static Optional<Interval> interval(PublishedCsv.Row row) {
    double x = row.number("x");
    return switch (row.text("method")) {
      case "byar" -> CountInterval.byar(x, row.confidence());
      case "wilson" -> ShareInterval.wilson(x, row.number("n"), row.confidence());
      case "rate" -> Estimate.ofRate(x, row.number("n"), row.confidence()).map(Estimate::interval);
      default -> throw new IllegalArgumentException(row.text("method"));
    };
  }

  private static void isClose(double computed, double published) {
    assertThat(computed).isCloseTo(published, within(Math.abs(published) * ALL_DIGITS));
  }
}
