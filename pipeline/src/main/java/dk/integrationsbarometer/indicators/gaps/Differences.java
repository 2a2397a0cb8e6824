package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.util.Optional;

/** The interval of a difference of two figures that rest on different people. */
public final class Differences {
  private Differences() {}

  /**
   * First minus second, from the interval of each (Zou and Donner 2008, Statistics in Medicine 27,
   * 1693-1702); for two shares with Wilson's intervals this is Newcombe's method 10.
   *
   * @return empty when either has no interval
   */
  public static Optional<Interval> interval(Figure first, Figure second) {
    if (first.interval().isEmpty() || second.interval().isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(VarianceRecovery.difference(estimate(first), estimate(second)));
  }

  /** The same of two gaps: the interval of a difference of differences. */
  public static Optional<Interval> interval(Gap first, Gap second) {
    if (first.interval().isEmpty() || second.interval().isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(VarianceRecovery.difference(estimate(first), estimate(second)));
  }

  private static Estimate estimate(Gap gap) {
    return new Estimate(gap.value().getAsDouble(), gap.interval().orElseThrow());
  }

  /** The value with its interval, which it must have. */
  public static Estimate estimate(Figure figure) {
    return new Estimate(figure.value().getAsDouble(), figure.interval().orElseThrow());
  }
}
