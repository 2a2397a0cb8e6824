package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.GoalStatus;
import dk.integrationsbarometer.model.Target;
import dk.integrationsbarometer.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a target stands in a period.
 *
 * @param figure the figure that the target is for, or the gap's group
 * @param others the other figures that value, path and status rest on: the gap's reference and
 *     those of the base period
 * @param value the figure or the gap, unrounded
 * @param goal what the value is to be in the end, in its unit; empty when there is no such number
 * @param path what the value should be by now; empty when nothing says so
 */
public record Goal(
    Target target,
    FigureKey figure,
    List<Figure> others,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble goal,
    OptionalDouble path,
    GoalStatus status) {}
