package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The columns of an adjusted gap, within {@link GapRow}.
 *
 * @param adjusted group minus reference, both with the composition of the standard
 * @param comparedGroup per cent of the group within the common support: with a counterpart in the
 *     reference; empty when the people without one are too few to publish
 * @param comparedReference per cent of the reference within the common support
 * @param adjustedObsStatus empty where the indicator does not ask for an adjusted gap
 */
public record GapAdjustment(
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) OptionalDouble adjusted,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) Optional<Interval> adjustedInterval,
    @Rounded(Rounded.To.PER_CENT) OptionalDouble comparedGroup,
    @Rounded(Rounded.To.PER_CENT) OptionalDouble comparedReference,
    @CodeOf(CodeLists.OBS_STATUS) Optional<ObsStatus> adjustedObsStatus) {
  /** Where none is asked for. */
  public static final GapAdjustment NONE = without(Optional.empty());

  /** No numbers, because the adjusted gap is hidden or cannot be computed. */
  public static GapAdjustment without(ObsStatus status) {
    return without(Optional.of(status));
  }

  private static GapAdjustment without(Optional<ObsStatus> status) {
    return new GapAdjustment(
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        status);
  }
}
