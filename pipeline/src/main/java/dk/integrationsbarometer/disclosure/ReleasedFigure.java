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
 * @param numerator what is divided: of a share, the people for whom it holds; of a count, the
 *     people counted; of a mean, the sum of the values; all summed over the period's status dates
 * @param denominator what it is divided by: of a share, the population, summed in the same way; a
 *     count has none
 * @param persons the largest population on one status date
 * @param effectivePersons how many people with equal weights would say as much as those of a survey
 */
public record ReleasedFigure(
    Period period,
    String area,
    String group,
    Slice slice,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble numerator,
    OptionalDouble denominator,
    OptionalLong persons,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    OptionalDouble effectivePersons) {}
