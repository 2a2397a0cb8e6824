package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A figure as it may be published.
 *
 * @param value unrounded
 * @param interval of the value, where the indicator's policy gives one
 * @param numerator of a share, the people for whom it holds; of a count, the people counted; both
 *     summed over the period's status dates
 * @param denominator the population of a share, summed in the same way; a count has none
 * @param persons the largest population on one status date
 */
public record ReleasedFigure(
    Period period,
    String area,
    String group,
    Slice slice,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalLong numerator,
    OptionalLong denominator,
    OptionalLong persons,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
