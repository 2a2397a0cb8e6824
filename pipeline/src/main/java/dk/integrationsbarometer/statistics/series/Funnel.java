package dk.integrationsbarometer.statistics.series;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import java.util.Optional;

/**
 * Within which limits figures of places of some size differ from an average by no more than chance
 * (Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202).
 */
public final class Funnel {
  private Funnel() {}

  /**
   * The shares whose own interval, {@link ShareInterval#wilson}, would just reach the average:
   * {@code average -/+ z sqrt(average (1 - average) / population)}, cut off at 0 and 1.
   *
   * <p>Average 0.5, 100 people, 95 per cent: 0.402 to 0.598.
   *
   * @param population more than 0
   */
  public static Interval ofShare(double average, double population, Confidence confidence) {
    if (!(average >= 0 && average <= 1 && population > 0)) {
      throw new IllegalArgumentException(
          "Invalid share: an average of " + average + " for " + population + " people");
    }

    double half = confidence.z() * Math.sqrt(average * (1 - average) / population);
    return new Interval(Math.max(0, average - half), Math.min(1, average + half));
  }

  /**
   * Observed over expected events at which so many observed events would just differ from what was
   * expected: {@code observed} over the exact limits of the count, {@link CountInterval#exact}.
   *
   * <p>1 event at 95 per cent: 1 / 5.5716434 = 0.1795 to 1 / 0.0253178 = 39.50.
   *
   * @return empty for 0 events, which have no upper limit
   */
  public static Optional<Interval> ofRatio(double observed, Confidence confidence) {
    if (observed == 0) {
      return Optional.empty();
    }

    Interval limits = CountInterval.exact(observed, confidence);
    return Optional.of(new Interval(observed / limits.high(), observed / limits.low()));
  }
}
