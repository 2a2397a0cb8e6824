package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.statistics.Estimate;
import dk.integrationsbarometer.statistics.Interval;
import dk.integrationsbarometer.statistics.Mover;
import java.util.Optional;

/** The interval of a difference of two figures that rest on different people. */
final class Differences {
  private Differences() {}

  /**
   * First minus second, from the interval of each (Zou and Donner 2008, Statistics in Medicine 27,
   * 1693-1702); for two shares with Wilson's intervals this is Newcombe's method 10.
   *
   * @return empty when either has no interval
   */
  static Optional<Interval> interval(Figure first, Figure second) {
    if (first.interval().isEmpty() || second.interval().isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(Mover.difference(estimate(first), estimate(second)));
  }

  /** The same of two gaps: the interval of a difference of differences. */
  static Optional<Interval> interval(Gap first, Gap second) {
    if (first.interval().isEmpty() || second.interval().isEmpty()) {
      return Optional.empty();
    }

    return Optional.of(Mover.difference(estimate(first), estimate(second)));
  }

  private static Estimate estimate(Gap gap) {
    return new Estimate(gap.value().getAsDouble(), gap.interval().orElseThrow());
  }

  /** The value with its interval, which it must have. */
  static Estimate estimate(Figure figure) {
    return new Estimate(figure.value().getAsDouble(), figure.interval().orElseThrow());
  }
}
