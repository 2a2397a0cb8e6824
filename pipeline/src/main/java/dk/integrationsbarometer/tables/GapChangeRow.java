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

/**
 * A row of the table {@code gap_changes}.
 *
 * @param basePeriod the earlier period
 * @param value the gap of {@code period} minus that of {@code basePeriod}, unrounded
 * @param interval where both gaps have one
 */
public record GapChangeRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key @CodeOf(CodeLists.REFERENCE) String reference,
    @Key Slice breakdown,
    @Key @CodeOf(CodeLists.PERIOD) String basePeriod,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    @CodeOf(CodeLists.UNIT) String unit,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus) {}
