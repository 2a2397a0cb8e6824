package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** Holds the numbers of targets against the unit of their indicator. */
final class TargetUnits {
  private static final String PER_CENT = "%";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Set<Target.Rule> LEVELS = Set.of(Target.Rule.AT_LEAST, Target.Rule.AT_MOST);

  private final Indicator indicator;
  private final Problems problems;

  TargetUnits(Indicator indicator, Problems problems) {
    this.indicator = indicator;
    this.problems = problems;
  }

  /** Reads the number of a text that may have the sign of per cent behind it. */
  static Function<String, BigDecimal> bare(String least, String most) {
    return text -> Numbers.decimal(least, most).apply(text.replaceFirst("\\s*%$", ""));
  }

  /**
   * Reports a number with a sign that does not belong there, one that no figure can reach, or a
   * level that looks like a fraction of 1. Gaps are in percentage points, so that half a point is
   * meant as it stands.
   */
  void check(Target target, Fields written) {
    written
        .scalar(target.rule() == Target.Rule.PARITY ? "margin" : "value")
        .ifPresent(number -> check(target, number));
  }

  private void check(Target target, Node.Scalar written) {
    if (target.value().isEmpty()) {
      return;
    }

    BigDecimal value = target.value().get();
    boolean isSaid = written.text().endsWith(PER_CENT);
    if (target.rule() == Target.Rule.PART_OF_BASE) {
      if (isSaid) {
        refuse(
            target,
            written,
            "its number is a part of the base, not per cent",
            "as a part: 0.5 for half of the base");
      }
    } else if (!indicator.measure().kind().isPerCent()) {
      if (isSaid) {
        String unit = indicator.valueUnit().value().en();
        refuse(target, written, "the unit of the indicator is " + unit + ", not per cent");
      }
    } else if (isOutOfReach(target, value)) {
      refuse(
          target,
          written,
          target.reference().isPresent() || target.rule() == Target.Rule.YEARLY_STEP
              ? "two such shares are at most 100 percentage points apart"
              : "such a share lies between 0 and 100 per cent");
    } else if (isLevel(target) && !isSaid && isFraction(value)) {
      problems.add(
          Message.TARGET_IN_FRACTIONS,
          written.place(),
          target.id(),
          written.text(),
          value.multiply(WHOLE).stripTrailingZeros().toPlainString());
    }
  }

  private void refuse(Target target, Node.Scalar written, String why) {
    refuse(target, written, why, "in the unit of the figures that it is for");
  }

  private void refuse(Target target, Node.Scalar written, String why, String how) {
    problems.add(
        Message.TARGET_OUT_OF_REACH, written.place(), target.id(), written.text(), why, how);
  }

  private static boolean isLevel(Target target) {
    return target.reference().isEmpty() && LEVELS.contains(target.rule());
  }

  private static boolean isFraction(BigDecimal value) {
    return value.signum() != 0 && value.abs().compareTo(BigDecimal.ONE) < 0;
  }

  /** A share is part of a whole; the ratio of two sums can be any number. */
  private boolean isOutOfReach(Target target, BigDecimal value) {
    boolean isFigure = target.reference().isEmpty() && target.rule() != Target.Rule.YEARLY_STEP;
    return indicator.measure().kind().spread() == MeasureKind.Spread.PROPORTION
        && (value.abs().compareTo(WHOLE) > 0 || (isFigure && value.signum() < 0));
  }
}
