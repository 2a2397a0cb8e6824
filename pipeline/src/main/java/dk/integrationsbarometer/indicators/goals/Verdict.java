package dk.integrationsbarometer.indicators.goals;

import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.OptionalDouble;

/**
 * Judges a value, or all of its interval, against a bound.
 *
 * @param better the way in which a value satisfies a bound: up or down
 */
public record Verdict(Direction better) {
  public Verdict {
    if (better == Direction.NONE) {
      throw new IllegalArgumentException("Invalid direction: a bound has to be above or below");
    }
  }

  /** How an interval lies to a bound. */
  private enum Side {
    GOOD,
    BAD,
    BOTH
  }

  /**
   * Reached when the whole interval satisfies the goal; else on the way when it satisfies the path,
   * however near to the goal it lies. So no value that moves to the better side is judged worse.
   *
   * @param value the value without error when it is known exactly, else its interval
   */
  public GoalStatus of(Interval value, TargetPath course) {
    Side toGoal = side(value, course.goal());
    if (toGoal == Side.GOOD) {
      return GoalStatus.REACHED;
    }

    Side toPath = side(value, course.path());
    if (toPath == Side.GOOD) {
      return GoalStatus.ON_THE_WAY;
    }

    return toGoal == Side.BOTH || toPath == Side.BOTH
        ? GoalStatus.CANNOT_BE_SAID
        : GoalStatus.BEHIND;
  }

  private Side side(Interval value, OptionalDouble bound) {
    if (bound.isEmpty()) {
      return Side.BAD;
    }

    double at = bound.getAsDouble();
    boolean low = satisfies(value.low(), at);
    boolean high = satisfies(value.high(), at);
    return low == high ? (low ? Side.GOOD : Side.BAD) : Side.BOTH;
  }

  private boolean satisfies(double value, double bound) {
    return better == Direction.UP ? value >= bound : value <= bound;
  }
}
