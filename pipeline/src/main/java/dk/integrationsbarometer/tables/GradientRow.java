package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table {@code gradients}: how the figure changes over ordered classes.
 *
 * @param over the variable whose classes are ordered
 * @param slope the slope index of inequality, in the unit of a gap
 * @param interval of the slope, where the indicator asks for one
 * @param relative the relative index of inequality, without unit; empty also when the line begins
 *     at 0 or below
 * @param included per cent of the people who are in one of the classes
 */
public record GradientRow(
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String group,
    @Key String over,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) OptionalDouble slope,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    @Rounded(Rounded.To.RATIO) OptionalDouble relative,
    @Rounded(Rounded.To.RATIO) Optional<Interval> relativeInterval,
    @Rounded(Rounded.To.PER_CENT) OptionalDouble included,
    String unit,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
