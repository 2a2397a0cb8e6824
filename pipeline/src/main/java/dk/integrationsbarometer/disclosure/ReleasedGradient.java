package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A gradient of all people of a group as it may be published: no numbers when it is hidden or
 * cannot be computed.
 *
 * @param over the variable whose classes are ordered
 * @param slope the slope index, in the unit of a gap
 * @param relative the relative index, without unit; empty also when the line begins at 0 or below
 * @param included per cent of the people who are in the gradient
 */
public record ReleasedGradient(
    Period period,
    String area,
    String group,
    String over,
    OptionalDouble slope,
    Optional<Interval> slopeInterval,
    OptionalDouble relative,
    Optional<Interval> relativeInterval,
    OptionalDouble included,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
