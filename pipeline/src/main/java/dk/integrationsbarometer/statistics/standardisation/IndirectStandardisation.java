package dk.integrationsbarometer.statistics.standardisation;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import java.util.List;
import java.util.Optional;

/** Events against those expected, had each stratum the rate of a reference. */
public final class IndirectStandardisation {
  private IndirectStandardisation() {}

  /**
   * One stratum.
   *
   * @param population of the area in the stratum
   * @param referencePopulation of the reference in the stratum, more than 0
   */
  public record Stratum(double population, double referenceEvents, double referencePopulation) {
    public Stratum {
      if (!(population >= 0) || !(referenceEvents >= 0) || !(referencePopulation > 0)) {
        throw new IllegalArgumentException(
            "Invalid stratum: population "
                + population
                + ", in the reference "
                + referenceEvents
                + " of "
                + referencePopulation);
      }
    }
  }

  /**
   * Expected events, {@code sum(n X / N)}: 100 people where the reference has 5 of 50 and 200 where
   * it has 3 of 60 make 10 + 10 = 20.
   *
   * @throws IllegalArgumentException when nobody lives in the area
   */
  public static double expected(List<Stratum> strata) {
    double people = 0;
    double expected = 0;
    for (Stratum stratum : strata) {
      people += stratum.population();
      expected += stratum.population() * stratum.referenceEvents() / stratum.referencePopulation();
    }

    if (people == 0) {
      throw new IllegalArgumentException("Invalid strata: nobody lives in the area");
    }

    return expected;
  }

  /**
   * Observed over expected events (the standardised mortality ratio where the events are deaths), 1
   * for as many as expected, with the limits of the count over the expected (Breslow and Day 1987,
   * Statistical methods in cancer research II, section 2.3): exact below 10, Byar's from 10 on.
   *
   * <p>895 observed, 835.88356 expected, at 95 per cent: 1.0707233, 1.0017148 to 1.1432333.
   *
   * @return empty when no events are expected
   */
  public static Optional<Estimate> ratio(
      double observed, List<Stratum> strata, Confidence confidence) {
    return Estimate.ofRate(observed, expected(strata), confidence);
  }

  /**
   * The ratio times the reference's crude rate, in events per person.
   *
   * <p>895 observed, as above, and 9349.883 per 100,000 in the reference: 10011.138 per 100,000.
   *
   * @return empty when no events are expected
   */
  public static Optional<Estimate> rate(
      double observed, List<Stratum> strata, Confidence confidence) {
    double events = strata.stream().mapToDouble(Stratum::referenceEvents).sum();
    double people = strata.stream().mapToDouble(Stratum::referencePopulation).sum();
    return ratio(observed, strata, confidence).map(ratio -> ratio.times(events / people));
  }
}
