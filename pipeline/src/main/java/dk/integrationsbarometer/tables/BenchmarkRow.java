package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of the table of benchmarks: a municipality's figure compared with another area's.
 *
 * @param benchmark the code of the other area
 * @param value the figure of {@code area} minus that of {@code benchmark}, unrounded
 * @param ratio the one divided by the other
 */
public record BenchmarkRow(
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String benchmark,
    @Key String group,
    @Key Slice breakdown,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    OptionalDouble ratio,
    @Rounded(Rounded.To.RATIO) Optional<Interval> ratioInterval,
    String unit,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
