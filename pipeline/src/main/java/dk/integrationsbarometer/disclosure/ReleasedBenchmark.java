package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a municipality's figure differs from another area's, as it may be published.
 *
 * @param benchmark the code of the other area
 * @param value the municipality's figure minus the other area's, unrounded
 * @param ratio the one divided by the other
 */
public record ReleasedBenchmark(
    Period period,
    String area,
    String benchmark,
    String group,
    Slice slice,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble ratio,
    Optional<Interval> ratioInterval,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
