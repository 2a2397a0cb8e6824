package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure before anything is hidden.
 *
 * @param within whether the periods that the figure would put together mean the same
 * @param counts empty when a status date that the figure rests on was not delivered, and across a
 *     break
 * @param value in the indicator's unit, unrounded; empty when it is missing or not defined
 * @param interval by the indicator's policy, in the unit of the value
 * @param effectivePersons how many people with equal weights would say as much as those of a
 *     survey; empty without weights, unless it is said how people were drawn
 * @param sample the figure of a survey that says how its people were drawn, as a quotient of sums
 */
public record Figure(
    FigureKey key,
    Comparability within,
    Optional<PeopleCounts> counts,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble effectivePersons,
    Optional<ClusteredSurvey> sample) {
  public Figure {
    if (counts.isEmpty() && value.isPresent()) {
      throw new IllegalArgumentException("Invalid figure: a value that rests on no counts: " + key);
    }
  }

  public static Figure missing(FigureKey key) {
    return without(key, Comparability.SAME);
  }

  /** The figure of a period that would pool periods on both sides of a break. */
  public static Figure broken(FigureKey key) {
    return without(key, Comparability.BROKEN);
  }

  private static Figure without(FigureKey key, Comparability within) {
    return new Figure(
        key,
        within,
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  /** Normal, undefined, missing or across a break; what is hidden is decided later. */
  public ObsStatus status() {
    if (within == Comparability.BROKEN) {
      return ObsStatus.BREAK;
    }

    if (counts.isEmpty()) {
      return ObsStatus.MISSING;
    }

    return value.isEmpty() ? ObsStatus.UNDEFINED : ObsStatus.NORMAL;
  }
}
