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
  /** Which of two decides: the worse. Reached are both only where both are. */
  private static final List<GoalStatus> IN_THIS_ORDER =
      List.of(GoalStatus.BEHIND, GoalStatus.CANNOT_BE_SAID, GoalStatus.ON_THE_WAY);

  /**
   * Where the gap stands.
   *
   * @param gap without error when it is known exactly
   * @param course with the path to 0, where there is one
   */
  public GoalStatus of(Interval gap, TargetPath course) {
    return switch (better) {
      case UP -> status(Direction.UP, gap, comingFrom(Direction.UP, course));
      case DOWN -> status(Direction.DOWN, gap, comingFrom(Direction.DOWN, course));
      case NONE ->
          both(
              status(Direction.UP, gap, course.path()), status(Direction.DOWN, gap, course.path()));
    };
  }

  /** A path that comes from the better side of 0 says nothing of the other. */
  private static OptionalDouble comingFrom(Direction side, TargetPath course) {
    boolean isPath =
        course.path().isPresent() && signOfWorse(side) * course.path().getAsDouble() > 0;
    return isPath ? course.path() : OptionalDouble.empty();
  }

  /**
   * How the gap lies to the margin and to the size that the path allows, on one side of 0. Where
   * both sides are as bad, a gap that has turned is held against the same size.
   */
  private GoalStatus status(Direction side, Interval gap, OptionalDouble path) {
    double sign = signOfWorse(side);
    return new Verdict(side)
        .of(
            gap,
            new TargetPath(
                OptionalDouble.of(sign * margin),
                path.isPresent()
                    ? OptionalDouble.of(sign * Math.abs(path.getAsDouble()))
                    : OptionalDouble.empty()));
  }

  private static double signOfWorse(Direction side) {
    return side == Direction.UP ? -1 : 1;
  }

  /** Of two conditions that must both hold. */
  private static GoalStatus both(GoalStatus one, GoalStatus other) {
    Set<GoalStatus> found = EnumSet.of(one, other);
    return IN_THIS_ORDER.stream().filter(found::contains).findFirst().orElse(GoalStatus.REACHED);
  }
}
