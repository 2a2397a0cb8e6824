package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Slice;
import java.util.OptionalDouble;

/**
 * A gap as it may be published.
 *
 * @param value group minus reference, unrounded
 * @param ratio group divided by reference
 */
public record ReleasedGap(
    Period period,
    String area,
    String group,
    String reference,
    Slice slice,
    OptionalDouble value,
    OptionalDouble ratio,
    ObsStatus obsStatus,
    ConfStatus confStatus) {}
