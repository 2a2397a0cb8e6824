package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The change of a gap as it may be published.
 *
 * @param base the earlier period
 * @param value later gap minus earlier gap, unrounded
 * @param interval of the change, where the indicator's policy gives one
 */
public record ReleasedGapChange(
    Period period,
    String area,
    String group,
    String reference,
    Slice slice,
    Period base,
    OptionalDouble value,
    Optional<Interval> interval,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
