package dk.integrationsbarometer.indicators.goals;

import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Judges whether a gap is none. It is when its whole interval lies within the margin around 0, or
 * beyond it on the better side: that few people were counted makes no two groups alike (Schuirmann
 * 1987, two one-sided tests).
 *
 * @param margin a gap of at most so much counts as none, from 0
 * @param better the side of 0 that is as good as none
 */
public record Parity(double margin, Direction better) {
  /** Which of two decides; reached are both only where both are. */
  private static final List<GoalStatus> IN_THIS_ORDER =
      List.of(GoalStatus.BEHIND, GoalStatus.ON_THE_WAY, GoalStatus.CANNOT_BE_SAID);

  /**
   * Where the gap stands.
   *
   * @param gap without error when it is known exactly
   * @param course with the path to 0, where there is one
   */
  public GoalStatus of(Interval gap, TargetPath course) {
    GoalStatus notBelow = status(Direction.UP, gap, course);
    GoalStatus notAbove = status(Direction.DOWN, gap, course);
    return switch (better) {
      case UP -> notBelow;
      case DOWN -> notAbove;
      case NONE -> both(notBelow, notAbove);
    };
  }

  /** A path that comes from the other side of 0 says nothing of this one. */
  private GoalStatus status(Direction side, Interval gap, TargetPath course) {
    double sign = side == Direction.UP ? -1 : 1;
    boolean isPath = course.path().isPresent() && sign * course.path().getAsDouble() > 0;
    return new Verdict(side)
        .of(
            gap,
            new TargetPath(
                OptionalDouble.of(sign * margin), isPath ? course.path() : OptionalDouble.empty()));
  }

  /**
   * Of two conditions that must both hold. What is as far as the path stays on the way where its
   * interval is too wide ever to lie within the margin.
   */
  private static GoalStatus both(GoalStatus one, GoalStatus other) {
    Set<GoalStatus> found = EnumSet.of(one, other);
    return IN_THIS_ORDER.stream().filter(found::contains).findFirst().orElse(GoalStatus.REACHED);
  }
}
