package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.model.TrendSign;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change as it may be published.
 *
 * @param base the earlier period
 * @param value later minus earlier, unrounded
 * @param trend of the five periods up to this one; it cannot be said when one of them is hidden
 * @param interval of the change, where the indicator's policy gives one
 */
public record ReleasedChange(
    Period period,
    String area,
    String group,
    Slice slice,
    Period base,
    OptionalDouble value,
    Optional<Interval> interval,
    TrendSign trend,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
