package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.Uncertainty;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.DetectableDifference;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.Ratio;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What separates a group from its reference, in the same period, area and slice.
 *
 * @param reference the reference group's figure; within a group, that of the other class, of the
 *     total or of the rest; against another indicator, the same group's figure there
 * @param referenceCode the reference group, a class of the same group, or the other indicator
 * @param adjusted the gap between people who are alike, where the definition asks for it; empty
 *     when there is nobody alike, or what is held equal was not delivered
 * @param adjustedStatus why it has a number or has none; empty where it is not asked for
 * @param interval of the difference, by the indicator's policy
 * @param ratioInterval of {@link #ratio}
 * @param rest of a group that is part of its reference, the people of the reference who are not in
 *     the group: both intervals rest on them
 * @param confidence the level of the intervals
 */
public record Gap(
    Figure group,
    Figure reference,
    String referenceCode,
    Optional<Interval> interval,
    Optional<Interval> ratioInterval,
    Optional<Figure> rest,
    Confidence confidence,
    Optional<AdjustedGap> adjusted,
    Optional<ObsStatus> adjustedStatus) {
  private static final double POWER = 0.8;

  /** The gap of a contrast, not adjusted. */
  public static Gap of(GapIntervals contrast, String referenceCode) {
    return new Gap(
        contrast.group(),
        contrast.reference(),
        referenceCode,
        contrast.difference(),
        contrast.ratio(),
        contrast.rest(),
        Uncertainty.confidence(contrast.indicator()),
        Optional.empty(),
        Optional.empty());
  }

  /** The same gap with what was asked for; nothing when there is nobody alike. */
  public Gap adjusted(Optional<AdjustedGap> other) {
    return adjusted(other, other.isPresent() ? ObsStatus.NORMAL : ObsStatus.UNDEFINED);
  }

  /** The same gap, of which it is not known what was to be held equal. */
  public Gap notAdjusted() {
    return adjusted(Optional.empty(), ObsStatus.MISSING);
  }

  private Gap adjusted(Optional<AdjustedGap> other, ObsStatus status) {
    return new Gap(
        group,
        reference,
        referenceCode,
        interval,
        ratioInterval,
        rest,
        confidence,
        other,
        Optional.of(status));
  }

  /** Group minus reference, of unrounded values; empty when either has none. */
  public OptionalDouble value() {
    return status() == ObsStatus.NORMAL
        ? OptionalDouble.of(group.value().getAsDouble() - reference.value().getAsDouble())
        : OptionalDouble.empty();
  }

  /** Group divided by reference; empty when either has no value or the reference is 0. */
  public OptionalDouble ratio() {
    return status() == ObsStatus.NORMAL
        ? Ratio.quotient(group.value().getAsDouble(), reference.value().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * The smallest gap that so many people could have shown, with a power of 80 per cent (Bloom
   * 1995), in the unit of the gap; empty without an interval. A gap that is smaller and cannot be
   * distinguished from 0 may be none, or one that there are too few people to see.
   */
  public OptionalDouble detectable() {
    return interval
        .map(given -> (given.high() - given.low()) / (2 * confidence.z()))
        .map(error -> OptionalDouble.of(new DetectableDifference(confidence, POWER).ofError(error)))
        .orElse(OptionalDouble.empty());
  }

  /** Across a break or missing when a side is, then undefined when a side is undefined. */
  public ObsStatus status() {
    if (group.status() == ObsStatus.BREAK || reference.status() == ObsStatus.BREAK) {
      return ObsStatus.BREAK;
    }

    if (group.status() == ObsStatus.MISSING || reference.status() == ObsStatus.MISSING) {
      return ObsStatus.MISSING;
    }

    boolean both = group.status() == ObsStatus.NORMAL && reference.status() == ObsStatus.NORMAL;
    return both ? ObsStatus.NORMAL : ObsStatus.UNDEFINED;
  }
}
