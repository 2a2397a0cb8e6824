package dk.integrationsbarometer.explanations.goals;

import dk.integrationsbarometer.model.indicators.Indicator.Direction;
import dk.integrationsbarometer.model.indicators.Target.Rule;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** What the wanted way makes of the size of a gap, which the sign of its number hides. */
public enum GapSize {
  /** It is no gap, or one that is to grow. */
  UNSAID,
  /** It is a gap, which becomes smaller if it lies on one side of 0. */
  SMALLER_ON_ONE_SIDE,
  /** It lies on that side. */
  SMALLER;

  /**
   * Of a gap.
   *
   * @param stated what the definition states
   * @param better which way is an improvement, as definitions and tables write it
   * @param from the gap now where the goal is a limit, else in the base period
   */
  public static GapSize of(Rule rule, BigDecimal stated, String better, OptionalDouble from) {
    return switch (rule) {
      case PARITY -> UNSAID;
      case AT_LEAST -> within(stated.signum() < 0 && isBelow(from, stated));
      case AT_MOST -> within(stated.signum() > 0 && isBelow(negated(from), stated.negate()));
      case RISING -> towards0(from);
      case FALLING -> towards0(negated(from));
      case YEARLY_STEP -> towards0(stated.signum() < 0 ? negated(from) : from);
      case PART_OF_BASE -> towards0(better.equals(Direction.UP.code()) ? from : negated(from));
    };
  }

  private static boolean isBelow(OptionalDouble from, BigDecimal limit) {
    return from.isPresent() && from.getAsDouble() < limit.doubleValue();
  }

  private static GapSize within(boolean isToShrink) {
    return isToShrink ? SMALLER : SMALLER_ON_ONE_SIDE;
  }

  /** Of a gap that is to rise. */
  private static GapSize towards0(OptionalDouble from) {
    if (from.isEmpty()) {
      return SMALLER_ON_ONE_SIDE;
    }

    return from.getAsDouble() < 0 ? SMALLER : UNSAID;
  }

  private static OptionalDouble negated(OptionalDouble number) {
    return number.isEmpty() ? number : OptionalDouble.of(-number.getAsDouble());
  }
}
