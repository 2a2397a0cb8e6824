package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure before anything is hidden.
 *
 * @param counts empty when a status date of the period was not delivered
 * @param value in the indicator's unit, unrounded; empty when it is missing or not defined
 * @param interval by the indicator's policy, in the unit of the value
 * @param effectivePersons how many people with equal weights would say as much as those of a
 *     survey; empty without weights
 */
public record Figure(
    FigureKey key,
    Optional<Counts> counts,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble effectivePersons) {
  public Figure {
    if (counts.isEmpty() && value.isPresent()) {
      throw new IllegalArgumentException("Invalid figure: a value that rests on no counts: " + key);
    }
  }

  static Figure missing(FigureKey key) {
    return new Figure(
        key, Optional.empty(), OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty());
  }

  /** Normal, undefined or missing; what is hidden is decided later. */
  public ObsStatus status() {
    if (counts.isEmpty()) {
      return ObsStatus.MISSING;
    }

    return value.isEmpty() ? ObsStatus.UNDEFINED : ObsStatus.NORMAL;
  }
}
