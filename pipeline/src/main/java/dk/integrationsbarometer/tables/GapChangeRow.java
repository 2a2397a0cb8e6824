package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
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
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String group,
    @Key String reference,
    @Key Slice breakdown,
    @Key String basePeriod,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    String unit,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
