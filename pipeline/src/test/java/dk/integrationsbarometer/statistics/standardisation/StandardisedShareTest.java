package dk.integrationsbarometer.statistics.standardisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.standardisation.Standardisation.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardisedShareTest {
  @Test
  void oneStratumGivesWilsonsInterval() {
    Interval wilson = ShareInterval.wilson(500, 1000, Confidence.USUAL).orElseThrow();
    Interval interval = wilson(new Stratum(500, 1000, 1));

    assertThat(interval.low())
        .isCloseTo(wilson.low(), within(1e-6))
        .isCloseTo(0.46907, within(1e-5));
    assertThat(interval.high()).isCloseTo(wilson.high(), within(1e-6));
  }

  /** A stratum of four people with nearly all the weight makes the interval wide. */
  @Test
  void fewPeopleWithMuchWeightGiveAWideInterval() {
    Interval interval = wilson(new Stratum(500, 1000, 1), new Stratum(4, 4, 99));

    assertThat(interval.high() - interval.low()).isGreaterThan(0.3);
  }

  @Test
  void theIntervalHoldsTheStandardisedShareAndShrinksWithThePeople() {
    Interval few = wilson(new Stratum(3, 10, 2), new Stratum(9, 10, 1));
    Interval many = wilson(new Stratum(300, 1000, 2), new Stratum(900, 1000, 1));

    assertThat(few.low()).isLessThan(0.5);
    assertThat(few.high()).isGreaterThan(0.5);
    assertThat(many.low()).isBetween(few.low(), 0.5);
    assertThat(many.high()).isBetween(0.5, few.high());
  }

  @Test
  void thereIsNoneWithoutWeights() {
    assertThat(StandardisedShare.wilson(List.of(new Stratum(1, 2, 0)), Confidence.USUAL)).isEmpty();
  }

  private static Interval wilson(Stratum... strata) {
    return StandardisedShare.wilson(List.of(strata), Confidence.USUAL).orElseThrow();
  }
}
