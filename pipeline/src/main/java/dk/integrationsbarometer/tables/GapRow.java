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
 * A row of the table {@code gaps}.
 *
 * @param reference the reference group; a class of the same group ({@code koen=mand}), all of it
 *     ({@code koen=total}) or all others of it ({@code koen=rest}); or another indicator
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
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key @CodeOf(CodeLists.REFERENCE) String reference,
    @Key Slice breakdown,
    OptionalDouble value,
    @CodeOf(CodeLists.UNIT) String unit,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    OptionalDouble ratio,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) OptionalDouble detectable,
    GapAdjustment adjustment,
    @Rounded(Rounded.To.RATIO) Optional<Interval> ratioInterval) {}
