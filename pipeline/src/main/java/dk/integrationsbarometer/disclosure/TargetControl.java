package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Newest;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.tables.GoalPlace;
import dk.integrationsbarometer.tables.TargetRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the rows of a target: its numbers only where they may be published. */
record TargetControl(Indicator indicator, Target target) {
  /** Whether the figures that decide where a target stands may be published. */
  enum Show {
    ALL,
    /** The interval would reveal something of few people. */
    WITHOUT_INTERVAL,
    NOTHING
  }

  /** Of a target that no period was delivered for. */
  TargetRow unmeasured() {
    return row(
        Optional.empty(), Optional.empty(), GoalStatus.NOT_MEASURED, ObsStatus.MISSING, Show.ALL);
  }

  /** Where the target stands. */
  TargetRow of(Goal goal, Show show) {
    return show == Show.NOTHING
        ? row(
            Optional.of(goal),
            Optional.empty(),
            GoalStatus.NOT_MEASURED,
            ObsStatus.SUPPRESSED,
            show)
        : row(Optional.of(goal), Optional.of(goal), goal.status(), status(goal), show);
  }

  private TargetRow row(
      Optional<Goal> place,
      Optional<Goal> shown,
      GoalStatus status,
      ObsStatus obsStatus,
      Show show) {
    Optional<Interval> interval = shown.flatMap(Goal::interval).filter(given -> show == Show.ALL);
    return new TargetRow(
        indicator.id(),
        target.id(),
        place.map(goal -> goal.key().period().code()),
        place.map(goal -> goal.key().area()),
        target.rule().code(),
        target.group(),
        target.reference(),
        target.slice(),
        target
            .value()
            .map(value -> OptionalDouble.of(value.doubleValue()))
            .orElse(OptionalDouble.empty()),
        place.flatMap(Goal::basePeriod).or(target::base).map(Period::code),
        target.deadline().map(LocalDate::toString),
        number(shown, Goal::value),
        interval,
        number(shown, Goal::goal),
        number(shown, Goal::path),
        target.reference().isPresent()
            ? indicator.valueUnit().gapCode()
            : indicator.valueUnit().code(),
        status,
        obsStatus,
        show == Show.NOTHING ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE,
        target.note(),
        GoalPlace.of(indicator, target),
        number(shown, Goal::base),
        Newest.NO);
  }

  private static OptionalDouble number(Optional<Goal> goal, Function<Goal, OptionalDouble> part) {
    return goal.map(part).orElse(OptionalDouble.empty());
  }

  private static ObsStatus status(Goal goal) {
    if (goal.status() == GoalStatus.NOT_COMPARABLE) {
      return ObsStatus.BREAK;
    }

    return goal.value().isPresent() ? ObsStatus.NORMAL : lack(goal);
  }

  /** A figure that is not there goes before one that cannot be computed. */
  private static ObsStatus lack(Goal goal) {
    return Stream.of(ObsStatus.MISSING, ObsStatus.UNDEFINED)
        .filter(status -> goal.figures().stream().anyMatch(each -> each.status() == status))
        .findFirst()
        .orElse(ObsStatus.MISSING);
  }
}
