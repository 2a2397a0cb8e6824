package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table {@code changes}.
 *
 * @param basePeriod the earlier period
 * @param value the figure of {@code period} minus that of {@code basePeriod}, unrounded
 * @param interval of the change, where the indicator asks for one
 * @param trend of the five periods that end with {@code period}; it cannot be said when one of them
 *     is hidden
 */
public record ChangeRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key Slice breakdown,
    @Key @CodeOf(CodeLists.PERIOD) String basePeriod,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    @CodeOf(CodeLists.UNIT) String unit,
    @CodeOf(CodeLists.TREND) TrendSign trend,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus) {}
