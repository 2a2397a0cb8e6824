package dk.integrationsbarometer.statistics.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardisationTest {
  private static final Confidence USUAL = Confidence.USUAL;

  static Stream<PublishedCsv.Row> direct() {
    return PublishedCsv.stream("standardised-results.csv");
  }

  @ParameterizedTest
  @MethodSource("direct")
  void publishedStandardisedRates(PublishedCsv.Row row) {
    List<Standardisation.Stratum> strata =
        PublishedCsv.rows("standardised-strata.csv", "area", row.text("area")).stream()
            .map(
                stratum ->
                    new Standardisation.Stratum(
                        stratum.number("events"),
                        stratum.number("population"),
                        stratum.number("weight"),
                        stratum.number("squares")))
            .toList();
    Optional<Interval> computed =
        Standardisation.dobson(strata, row.confidence())
            .map(interval -> interval.times(row.number("multiplier")));

    if (row.optional("value").isEmpty()) {
      assertThat(computed).isEmpty();
    } else {
      // Ten digits are printed where people have several events, all digits elsewhere.
      double digits = row.text("area").startsWith("testdata_nonind") ? 1e-11 : 1e-12;
      double scale = row.number("multiplier");
      isClose(scale * Standardisation.rate(strata), row.number("value"), digits);
      isClose(computed.orElseThrow().low(), row.number("lower"), digits);
      isClose(computed.orElseThrow().high(), row.number("upper"), digits);
    }
  }

  @Test
  void twoStrataOfEqualWeight() {
    List<Standardisation.Stratum> strata =
        List.of(new Standardisation.Stratum(8, 100, 1), new Standardisation.Stratum(24, 200, 1));

    assertThat(Standardisation.rate(strata)).isCloseTo(0.1, within(1e-12));
    Interval interval = Standardisation.dobson(strata, USUAL).orElseThrow();
    assertThat(interval.low()).isCloseTo(0.0665, within(5e-5));
    assertThat(interval.high()).isCloseTo(0.1436, within(5e-5));
  }

  /** Everyone has two events: as uncertain as half the events, each counted twice. */
  @Test
  void eventsThatComeTogetherMakeTheIntervalWider() {
    Interval apart =
        Standardisation.dobson(List.of(new Standardisation.Stratum(40, 1000, 1)), USUAL)
            .orElseThrow();
    Interval together =
        Standardisation.dobson(List.of(new Standardisation.Stratum(40, 1000, 1, 80)), USUAL)
            .orElseThrow();

    assertThat((together.high() - 0.04) / (apart.high() - 0.04))
        .isCloseTo(Math.sqrt(2), within(1e-9));
  }

  /** The source's own error cases: a negative number of events, people or standard population. */
  @Test
  void negativeNumbersAreRefused() {
    assertThatThrownBy(() -> new Standardisation.Stratum(-26, 594, 6000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid stratum: -26.0 of 594.0 with weight 6000.0");
    assertThatThrownBy(() -> new Standardisation.Stratum(25, -558, 5500))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid stratum: 25.0 of -558.0 with weight 5500.0");
    assertThatThrownBy(() -> new Standardisation.Stratum(27, 594, -6000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid stratum: 27.0 of 594.0 with weight -6000.0");
  }

  private static void isClose(double computed, double published, double digits) {
    assertThat(computed).isCloseTo(published, within(published * digits));
  }
}
