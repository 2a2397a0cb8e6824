package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.AdjustedGap;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An adjusted gap as it may be published: no numbers when it is hidden or cannot be computed.
 *
 * @param parts what adds to the raw gap beside the adjusted one
 * @param comparedGroup per cent of the group who have somebody like them in the reference; empty
 *     when it would tell of few
 */
public record ReleasedAdjustment(
    OptionalDouble value,
    Optional<Interval> interval,
    List<Part> parts,
    OptionalDouble comparedGroup,
    OptionalDouble comparedReference,
    ObsStatus obsStatus) {
  public ReleasedAdjustment {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the raw gap.
   *
   * @param name a variable that is held equal, or {@code not-compared}
   */
  public record Part(String name, double value) {}

  static ReleasedAdjustment without(ObsStatus status) {
    return new ReleasedAdjustment(
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        status);
  }

  /**
   * @param hidesGroup whether to hide what share of the group have somebody like them
   */
  static ReleasedAdjustment of(
      AdjustedGap gap, boolean hidesGroup, boolean hidesReference, ObsStatus status) {
    return new ReleasedAdjustment(
        OptionalDouble.of(gap.value()),
        gap.interval(),
        gap.parts().stream().map(part -> new Part(part.name(), part.value())).toList(),
        hidesGroup ? OptionalDouble.empty() : OptionalDouble.of(gap.comparedGroup()),
        hidesReference ? OptionalDouble.empty() : OptionalDouble.of(gap.comparedReference()),
        status);
  }
}
