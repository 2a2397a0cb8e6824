package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.GoalStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Target;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a target stands, as it may be published.
 *
 * @param goal what the value is to be in the end, in its unit
 * @param path what the value should be by now
 */
public record ReleasedGoal(
    Target target,
    Period period,
    String area,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble goal,
    OptionalDouble path,
    GoalStatus status,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
