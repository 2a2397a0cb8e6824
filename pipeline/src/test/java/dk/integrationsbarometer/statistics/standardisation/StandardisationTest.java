package dk.integrationsbarometer.statistics.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.PublishedCsv;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardisationTest {
  private static final Confidence USUAL = Confidence.USUAL;

  static Stream<PublishedCsv.Row> direct() {
    return PublishedCsv.stream("standardised-results.csv");
  }

  static Stream<PublishedCsv.Row> indirect() {
    return PublishedCsv.stream("indirect-results.csv");
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

  @ParameterizedTest
  @MethodSource("indirect")
  void publishedIndirectlyStandardisedRatesAndRates(PublishedCsv.Row row) {
    List<IndirectStandardisation.Stratum> strata =
        PublishedCsv.stream("indirect-strata.csv")
            .map(
                stratum ->
                    new IndirectStandardisation.Stratum(
                        stratum.number("population"),
                        stratum.number("reference_events"),
                        stratum.number("reference_population")))
            .toList();
    Estimate computed =
        (row.text("kind").equals("rate")
                ? IndirectStandardisation.rate(row.number("observed"), strata, row.confidence())
                : IndirectStandardisation.ratio(row.number("observed"), strata, row.confidence()))
            .orElseThrow()
            .times(row.number("multiplier"));

    isClose(computed.value(), row.number("value"), 1e-12);
    isClose(computed.interval().low(), row.number("lower"), 1e-12);
    isClose(computed.interval().high(), row.number("upper"), 1e-12);
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

  @Test
  void expectedEventsAreThoseAtTheReferencesRates() {
    List<IndirectStandardisation.Stratum> strata =
        List.of(
            new IndirectStandardisation.Stratum(100, 5, 50),
            new IndirectStandardisation.Stratum(200, 3, 60));

    assertThat(IndirectStandardisation.expected(strata)).isCloseTo(20, within(1e-12));
    assertThat(IndirectStandardisation.ratio(30, strata, USUAL).orElseThrow().value())
        .isCloseTo(1.5, within(1e-12));
  }

  @Test
  void ratioToNothingExpectedIsNotDefined() {
    var nothing = new IndirectStandardisation.Stratum(100, 0, 50);

    assertThat(IndirectStandardisation.ratio(3, List.of(nothing), USUAL)).isEmpty();
  }

  @Test
  void areaWithoutPeopleIsRefused() {
    List<IndirectStandardisation.Stratum> nobody =
        List.of(new IndirectStandardisation.Stratum(0, 5, 50));
    assertThatThrownBy(() -> IndirectStandardisation.ratio(0, nobody, USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid strata: nobody lives in the area");
    assertThatThrownBy(() -> new IndirectStandardisation.Stratum(10, 5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid stratum: population 10.0, in the reference 5.0 of 0.0");
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areaThatIsItsOwnReferenceHasWhatIsExpected(long seed) {
    var random = new SplittableRandom(seed);
    List<IndirectStandardisation.Stratum> strata = new ArrayList<>();
    double events = 0;
    for (int i = 0; i < 10; i++) {
      int population = 1 + random.nextInt(1000);
      int part = random.nextInt(population + 1);
      strata.add(new IndirectStandardisation.Stratum(population, part, population));
      events += part;
    }

    Estimate ratio = IndirectStandardisation.ratio(events, strata, USUAL).orElseThrow();
    assertThat(ratio.value()).isCloseTo(1, within(1e-12));
  }

  private static void isClose(double computed, double published, double digits) {
    assertThat(computed).isCloseTo(published, within(published * digits));
  }
}
