package dk.integrationsbarometer.indicators.goals;

import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.time.Period;
import java.util.OptionalDouble;

/** In which periods a target is judged, and in which of them for good. */
public record TargetTime(Target target) {
  /**
   * A goal is judged after the base that it states, and in the time for which it holds: not before
   * its policy begins, nor after its deadline. One that is to be reached before its policy begins
   * has only its base.
   */
  public boolean holds(Period period) {
    return target.base().map(base -> base.compareTo(period) < 0).orElse(true)
        && target.deadline().map(day -> !period.last().isAfter(day)).orElse(true)
        && target
            .goal()
            .map(PolicyGoal::firstDay)
            .filter(first -> target.by().map(day -> !day.isBefore(first)).orElse(true))
            .map(first -> !period.last().isBefore(first))
            .orElse(true);
  }

  /** What is asked for in a period: in the one that decides, the goal itself and no path to it. */
  public TargetPath asked(TargetPath course, Period period) {
    return decides(period) ? new TargetPath(course.goal(), OptionalDouble.empty()) : course;
  }

  /** What a judgement amounts to: what is reached before the period that decides is so far. */
  public GoalStatus status(GoalStatus judged, Period period) {
    if (decides(period)) {
      return judged == GoalStatus.BEHIND ? GoalStatus.NOT_REACHED : judged;
    }

    boolean isSoFar = judged == GoalStatus.REACHED && target.deadline().isPresent();
    return isSoFar ? GoalStatus.REACHED_SO_FAR : judged;
  }

  /** Whether it is the last period that ends by the deadline. */
  private boolean decides(Period period) {
    return target
        .deadline()
        .map(day -> Period.lastBy(day, period.length()))
        .filter(period::equals)
        .isPresent();
  }
}
