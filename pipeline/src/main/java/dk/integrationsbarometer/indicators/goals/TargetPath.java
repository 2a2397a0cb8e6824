package dk.integrationsbarometer.indicators.goals;

import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * What a target asks for in the end, and what by now. Years are counted in days from the last day
 * of the base period, a year having 365.25.
 *
 * @param goal in the unit of the value; of a direction the value that it starts from
 * @param path on the straight line from the base to the goal, or by the stated yearly step; empty
 *     without a base
 */
public record TargetPath(OptionalDouble goal, OptionalDouble path) {
  private static final double DAYS_OF_A_YEAR = 365.25;

  /**
   * The course at a period.
   *
   * @param base the value in the base period
   */
  public static TargetPath of(Target target, Period period, OptionalDouble base) {
    return switch (target.rule()) {
      case AT_MOST, AT_LEAST -> towards(target, period, base, number(target));
      case PARITY -> towards(target, period, base, 0);
      case PART_OF_BASE ->
          base.isEmpty()
              ? new TargetPath(OptionalDouble.empty(), OptionalDouble.empty())
              : towards(target, period, base, number(target) * base.getAsDouble());
      case YEARLY_STEP -> step(target, period, base);
      case RISING, FALLING -> new TargetPath(base, OptionalDouble.empty());
    };
  }

  private static double number(Target target) {
    return target.value().orElseThrow().doubleValue();
  }

  private static TargetPath towards(
      Target target, Period period, OptionalDouble base, double goal) {
    if (base.isEmpty() || target.base().isEmpty() || target.by().isEmpty()) {
      return new TargetPath(OptionalDouble.of(goal), OptionalDouble.empty());
    }

    LocalDate start = target.base().get().last();
    double whole = ChronoUnit.DAYS.between(start, target.by().get());
    double gone = Math.min(1, ChronoUnit.DAYS.between(start, period.last()) / whole);
    return new TargetPath(
        OptionalDouble.of(goal),
        OptionalDouble.of(base.getAsDouble() + gone * (goal - base.getAsDouble())));
  }

  private static TargetPath step(Target target, Period period, OptionalDouble base) {
    if (base.isEmpty()) {
      return new TargetPath(OptionalDouble.empty(), OptionalDouble.empty());
    }

    LocalDate start = target.base().orElseThrow().last();
    double now = base.getAsDouble() + number(target) * years(start, period.last());
    return new TargetPath(
        target
            .deadline()
            .map(end -> OptionalDouble.of(base.getAsDouble() + number(target) * years(start, end)))
            .orElse(OptionalDouble.empty()),
        OptionalDouble.of(now));
  }

  private static double years(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_OF_A_YEAR;
  }
}
