package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.AdjustedGap;
import dk.integrationsbarometer.indicators.Gap;
import dk.integrationsbarometer.model.ObsStatus;

/**
 * Hides an adjusted gap when few people decide a part of it alone: those who have nobody like them
 * on the other side, where they are left out, those who have, and those of a class in a regression.
 * How many have somebody like them is hidden when the others are few.
 */
record AdjustmentControl(Hidden hidden, LowReliability reliability) {
  /** Of a gap that is not hidden itself. */
  ReleasedAdjustment released(Gap gap) {
    return gap.adjusted()
        .map(adjusted -> released(gap, adjusted))
        .orElse(ReleasedAdjustment.without(ObsStatus.UNDEFINED));
  }

  private ReleasedAdjustment released(Gap gap, AdjustedGap adjusted) {
    return adjusted.deciding().stream().anyMatch(hidden::holds)
        ? ReleasedAdjustment.without(ObsStatus.SUPPRESSED)
        : ReleasedAdjustment.of(
            adjusted,
            hidden.isFew(adjusted.leftGroup()),
            hidden.isFew(adjusted.leftReference()),
            reliability.of(gap, adjusted.interval()));
  }
}
