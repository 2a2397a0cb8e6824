package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.ReleasedAdjustment;
import dk.integrationsbarometer.model.ObsStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The columns of a gap that tell of its adjustment; all are null where the definition asks for
 * none.
 *
 * @param value group minus reference, both with the composition of the standard, unrounded
 * @param comparedGroup per cent of the group who have somebody like them in the reference
 */
public record AdjustedColumns(
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    OptionalDouble comparedGroup,
    OptionalDouble comparedReference,
    Optional<ObsStatus> obsStatus) {
  public static final String ADJUSTED = "adjusted";
  public static final String CI_LOW = "adjusted_ci_low";
  public static final String CI_HIGH = "adjusted_ci_high";
  public static final String COMPARED_GROUP = "compared_group";
  public static final String COMPARED_REFERENCE = "compared_reference";
  public static final String OBS_STATUS = "adjusted_obs_status";

  private static final AdjustedColumns NONE =
      new AdjustedColumns(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty());

  static <R> List<Column<R>> columns(Function<R, AdjustedColumns> of) {
    return List.of(
        Column.optionalReal(ADJUSTED, row -> of.apply(row).value()),
        Column.optionalReal(CI_LOW, row -> of.apply(row).ciLow()),
        Column.optionalReal(CI_HIGH, row -> of.apply(row).ciHigh()),
        Column.optionalReal(COMPARED_GROUP, row -> of.apply(row).comparedGroup()),
        Column.optionalReal(COMPARED_REFERENCE, row -> of.apply(row).comparedReference()),
        Column.optionalText(OBS_STATUS, row -> of.apply(row).obsStatus().map(ObsStatus::code)));
  }

  static AdjustedColumns of(Optional<ReleasedAdjustment> adjustment) {
    return adjustment
        .map(
            released ->
                new AdjustedColumns(
                    released.value(),
                    IntervalColumns.low(released.interval()),
                    IntervalColumns.high(released.interval()),
                    released.comparedGroup(),
                    released.comparedReference(),
                    Optional.of(released.obsStatus())))
        .orElse(NONE);
  }

  static AdjustedColumns read(StoredRow row) {
    return new AdjustedColumns(
        row.optionalReal(ADJUSTED),
        row.optionalReal(CI_LOW),
        row.optionalReal(CI_HIGH),
        row.optionalReal(COMPARED_GROUP),
        row.optionalReal(COMPARED_REFERENCE),
        row.optionalText(OBS_STATUS).map(ObsStatus::of));
  }
}
