package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import dk.integrationsbarometer.tables.columns.Rounded;
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
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key Slice breakdown,
    OptionalDouble value,
    @CodeOf(CodeLists.UNIT) String unit,
    OptionalDouble numerator,
    OptionalDouble denominator,
    OptionalLong persons,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus,
    @Rounded(Rounded.To.PERSONS) OptionalDouble effectivePersons) {}
