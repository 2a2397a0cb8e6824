package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A gap between people who are alike in what the definition holds equal. The gap is the adjusted
 * gap and all parts together.
 *
 * @param value group minus reference, both with the composition of the standard, unrounded
 * @param interval of the value, by the indicator's policy
 * @param parts what each variable's different distribution accounts for, in the order of the
 *     strata, and last what people without a counterpart account for
 * @param deciding groups of people each of whom decide a part alone: when a group is few, the parts
 *     would reveal something of them
 * @param leftGroup the people of the group who have nobody like them in the reference
 * @param leftReference the same of the reference
 * @param comparedGroup per cent of the group who have somebody like them in the reference
 * @param comparedReference per cent of the reference who have somebody like them in the group
 */
public record AdjustedGap(
    double value,
    Optional<Interval> interval,
    List<Part> parts,
    List<PeopleCounts> deciding,
    PeopleCounts leftGroup,
    PeopleCounts leftReference,
    double comparedGroup,
    double comparedReference) {
  public AdjustedGap {
    parts = List.copyOf(parts);
    deciding = List.copyOf(deciding);
  }

  /**
   * A part of the raw gap.
   *
   * @param name a variable, or {@link #NOT_COMPARED}
   */
  public record Part(String name, double value) {
    /** What is due to people on one side with nobody like them on the other. */
    public static final String NOT_COMPARED = "not-compared";
  }
}
