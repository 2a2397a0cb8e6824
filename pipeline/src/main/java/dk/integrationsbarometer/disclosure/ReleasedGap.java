package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A gap as it may be published.
 *
 * @param value group minus reference, unrounded
 * @param interval of the difference, where the indicator's policy gives one
 * @param detectable the smallest gap that so many people could have shown
 * @param ratio group divided by reference
 * @param ratioInterval of the ratio, where that of the difference is given
 * @param adjusted between people who are alike; empty when the indicator does not ask for it here
 */
public record ReleasedGap(
    Period period,
    String area,
    String group,
    String reference,
    Slice slice,
    OptionalDouble value,
    Optional<Interval> interval,
    OptionalDouble detectable,
    OptionalDouble ratio,
    Optional<Interval> ratioInterval,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    Optional<ReleasedAdjustment> adjusted) {}
