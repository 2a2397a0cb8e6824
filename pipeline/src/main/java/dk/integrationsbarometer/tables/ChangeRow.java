package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.statistics.intervals.Interval;
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
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String group,
    @Key Slice breakdown,
    @Key String basePeriod,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    String unit,
    TrendSign trend,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
