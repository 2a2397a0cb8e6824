package dk.integrationsbarometer.indicators.goals;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a target stands in a period.
 *
 * @param key of the figure that the target is for, or of the gap's group
 * @param figures those that value, path and status rest on: both sides of a gap, now and in the
 *     base period
 * @param value the figure or the gap, unrounded
 * @param basePeriod the period that the value is compared with; empty where there is none
 * @param base the figure or the gap in the base period, unrounded; empty where there is none
 * @param goal what the value is to be in the end, in its unit; empty when there is no such number
 * @param path what the value should be by now; empty when nothing says so
 */
public record Goal(
    Target target,
    FigureKey key,
    List<Figure> figures,
    OptionalDouble value,
    Optional<Interval> interval,
    Optional<Period> basePeriod,
    OptionalDouble base,
    OptionalDouble goal,
    OptionalDouble path,
    GoalStatus status) {
  public Goal {
    figures = List.copyOf(figures);
  }
}
