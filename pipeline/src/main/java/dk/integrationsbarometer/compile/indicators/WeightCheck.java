package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Operator;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;

/** Reports a weight whose register lets numbers below 0 in. */
record WeightCheck(Indicator indicator, Problems problems) {
  /** A weight that is worked out of other columns is not judged. */
  void check(Fields fields) {
    if (!(indicator.weight().orElse(null) instanceof Expression.Reference weight)) {
      return;
    }

    Register register = indicator.unit().register();
    boolean isColumn = register.columns().stream().anyMatch(c -> c.name().equals(weight.name()));
    if (isColumn && register.rules().stream().noneMatch(rule -> bounds(rule.must(), weight))) {
      fields
          .scalar("weight")
          .ifPresent(
              node ->
                  problems.add(
                      Message.WEIGHT_BELOW_ZERO, node.place(), weight.name(), register.id()));
    }
  }

  /** Whether a condition that holds leaves nothing below 0. */
  private static boolean bounds(Expression must, Expression.Reference weight) {
    if (must instanceof Expression.And both) {
      return bounds(both.left(), weight) || bounds(both.right(), weight);
    }

    return must instanceof Expression.Comparison comparison
        && (comparison.operator() == Operator.MORE || comparison.operator() == Operator.AT_LEAST)
        && comparison.left() instanceof Expression.Reference column
        && column.name().equals(weight.name())
        && comparison.right() instanceof Expression.Literal limit
        && new BigDecimal(limit.value().toString()).signum() >= 0;
  }
}
