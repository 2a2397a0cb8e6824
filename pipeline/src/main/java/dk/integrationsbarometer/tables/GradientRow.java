package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import dk.integrationsbarometer.tables.columns.Rounded;
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
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key @CodeOf(CodeLists.BREAKDOWN) String over,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) OptionalDouble slope,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    @Rounded(Rounded.To.RATIO) OptionalDouble relative,
    @Rounded(Rounded.To.RATIO) Optional<Interval> relativeInterval,
    @Rounded(Rounded.To.PER_CENT) OptionalDouble included,
    @CodeOf(CodeLists.UNIT) String unit,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus) {}
