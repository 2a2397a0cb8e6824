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
 * A row of the table of benchmarks: a municipality's figure compared with another area's.
 *
 * @param benchmark the code of the other area
 * @param value the figure of {@code area} minus that of {@code benchmark}, unrounded
 * @param ratio the one divided by the other
 */
public record BenchmarkRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.BENCHMARK) String benchmark,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key Slice breakdown,
    OptionalDouble value,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> interval,
    OptionalDouble ratio,
    @Rounded(Rounded.To.RATIO) Optional<Interval> ratioInterval,
    @CodeOf(CodeLists.UNIT) String unit,
    @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus,
    @CodeOf(CodeLists.CONF_STATUS) ConfStatus confStatus) {}
