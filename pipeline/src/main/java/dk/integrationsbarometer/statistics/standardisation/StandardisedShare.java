package dk.integrationsbarometer.statistics.standardisation;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.standardisation.Standardisation.Stratum;
import java.util.List;
import java.util.Optional;

/** Directly standardised shares: strata in which each person counts at most once. */
public final class StandardisedShare {
  private StandardisedShare() {}

  /**
   * Wilson's interval of {@link Standardisation#rate}, with the number of people that would give
   * the same variance in a simple sample: {@code p (1 - p) / sum(W^2 q (1 - q) / n)}, where {@code
   * W} are the weights as parts of 1. Dobson's interval takes events for Poisson distributed and is
   * too wide for shares that are not small; this one keeps to his plan with the binomial variance
   * (effective size: Kish 1965, Survey sampling, section 8.2; interval: Wilson 1927).
   *
   * <p>In the variance {@code q = (x + 1/2) / (n + 1)}, so that a stratum in which the condition
   * holds for all or none of a few people is not taken for certain.
   *
   * <p>One stratum of 1000 with 500 events gives Wilson's own interval: 0.46907 to 0.53093.
   *
   * @param strata with people in {@code population}, or as many as the answers of a survey are
   *     worth by their weights, and at most so many events
   * @return empty without strata that have a weight
   */
  public static Optional<Interval> wilson(List<Stratum> strata, Confidence confidence) {
    double all = strata.stream().mapToDouble(Stratum::weight).sum();
    if (all == 0) {
      return Optional.empty();
    }

    double centre = 0;
    double variance = 0;
    for (Stratum stratum : strata) {
      double weight = stratum.weight() / all;
      double share = (stratum.events() + 0.5) / (stratum.population() + 1);
      centre += weight * share;
      variance += weight * weight * share * (1 - share) / stratum.population();
    }

    double people = centre * (1 - centre) / variance;
    return ShareInterval.wilson(Standardisation.rate(strata) * people, people, confidence);
  }
}
