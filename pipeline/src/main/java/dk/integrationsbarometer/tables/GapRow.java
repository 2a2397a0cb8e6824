package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table {@code gaps}.
 *
 * @param reference the reference group, or another indicator
 * @param value group minus reference, unrounded
 * @param interval of the difference at the run's level of confidence, where the indicator asks for
 *     one
 * @param ratio group divided by reference
 * @param detectable the smallest gap that so many people could have shown with a power of 80 per
 *     cent, in the unit of the gap
 * @param adjustment the adjusted gap
 * @param ratioInterval of the ratio, where that of the difference is given
 */
public record GapRow(
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String group,
    @Key String reference,
    @Key Slice breakdown,
    OptionalDouble value,
    String unit,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    OptionalDouble ratio,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) OptionalDouble detectable,
    GapAdjustment adjustment,
    @Rounded(Rounded.To.RATIO) Optional<Interval> ratioInterval) {}
