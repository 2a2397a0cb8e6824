package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;

/** Holds targets against the direction and the unit of their indicator, and against time. */
final class TargetSense {
  private final Indicator indicator;
  private final Problems problems;
  private final TargetUnits units;

  TargetSense(Indicator indicator, Problems problems) {
    this.indicator = indicator;
    this.problems = problems;
    this.units = new TargetUnits(indicator, problems);
  }

  /** Reports targets that contradict the direction, or that end before they begin. */
  void check(Fields fields) {
    for (Node node : fields.list("targets")) {
      Fields written = Fields.of(node, "a target", new Problems());
      indicator.targets().stream()
          .filter(target -> written.text("id").equals(Optional.of(target.id())))
          .forEach(
              target -> {
                check(target, node);
                units.check(target, written);
              });
    }
  }

  private void check(Target target, Node node) {
    if (target.reference().isEmpty() && isAgainst(target, indicator.direction())) {
      problems.add(
          Message.TARGET_AGAINST_DIRECTION,
          node.place(),
          target.id(),
          target.rule().code(),
          indicator.direction().code());
    }

    target
        .base()
        .filter(base -> target.by().filter(by -> !by.isAfter(base.last())).isPresent())
        .ifPresent(
            base ->
                problems.add(
                    Message.TARGET_BEFORE_BASE,
                    node.place(),
                    target.id(),
                    target.by().orElseThrow(),
                    base.code()));
  }

  private static boolean isAgainst(Target target, Indicator.Direction direction) {
    return switch (direction) {
      case UP -> asksForLess(target);
      case DOWN -> asksForMore(target);
      case NONE -> false;
    };
  }

  private static boolean asksForLess(Target target) {
    return switch (target.rule()) {
      case FALLING, AT_MOST -> true;
      case PART_OF_BASE -> number(target) < 1;
      case YEARLY_STEP -> number(target) < 0;
      case RISING, AT_LEAST, PARITY -> false;
    };
  }

  private static boolean asksForMore(Target target) {
    return switch (target.rule()) {
      case RISING, AT_LEAST -> true;
      case PART_OF_BASE -> number(target) > 1;
      case YEARLY_STEP -> number(target) > 0;
      case FALLING, AT_MOST, PARITY -> false;
    };
  }

  private static double number(Target target) {
    return target.value().orElseThrow().doubleValue();
  }
}
