package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A row of the table {@code figures}.
 *
 * @param breakdown which cell of a breakdown; the total has no code
 * @param value in {@code unit}, unrounded; empty where {@code obsStatus} says why
 * @param numerator what is divided: of a share, the people for whom it holds; of a count, the
 *     people counted; of a mean, the sum of the values; all summed over the period's status dates
 * @param denominator what it is divided by: of a share, the population, summed in the same way; a
 *     count has none
 * @param persons the largest population on one status date
 * @param interval of the value at the run's level of confidence, where the indicator asks for one
 * @param effectivePersons how many people with equal weights would say as much as those of a survey
 */
public record FigureRow(
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String group,
    @Key Slice breakdown,
    OptionalDouble value,
    String unit,
    OptionalDouble numerator,
    OptionalDouble denominator,
    OptionalLong persons,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    @Rounded(Rounded.To.PERSONS) OptionalDouble effectivePersons) {}
