package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Operator;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Digits;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reports what cannot be added up as it is meant: a weight whose register lets numbers below 0 in,
 * and numbers with more digits than sums are exact for.
 */
record SummandCheck(Indicator indicator, Problems problems) {
  /** Under which keys a measure has the numbers that it adds up, in its order. */
  private static final List<String> KEYS = List.of("value", "event", "numerator", "denominator");

  /** Numbers that are added up, and with them ten thousand million rows. */
  private static final int ADDED = 28;

  /** Numbers that are multiplied by each other before. */
  private static final int SQUARED = 18;

  /** The same where a row stands for many people. */
  private static final int SQUARED_OF_MANY = 14;

  void check(Fields fields) {
    checkWeight(fields);
    if (indicator.measure().addsNumbers()) {
      List<Node.Scalar> written =
          KEYS.stream().flatMap(key -> fields.scalar(key).stream()).toList();
      List<Expression> added = indicator.measure().expressions();
      for (int i = 0; i < added.size(); i++) {
        checkDigits(written.get(i), added.get(i));
      }
    }
  }

  private void checkDigits(Node.Scalar written, Expression added) {
    Register register = indicator.unit().register();
    Optional<Digits> weight = indicator.weight().flatMap(of -> Digits.of(of, register));
    Digits.of(added, register)
        .map(number -> weight.map(number::times).orElse(number))
        .filter(number -> number.all() > most(register))
        .ifPresent(
            number ->
                problems.add(
                    Message.TOO_MANY_DIGITS,
                    written.place(),
                    written.text(),
                    number.whole(),
                    number.decimals(),
                    weight.isPresent() ? ", multiplied by the weight" : "",
                    most(register)));
  }

  private int most(Register register) {
    boolean isMultiplied =
        indicator.needsSquares()
            || indicator.concentration().isPresent()
            || register.person().isPresent();
    if (!isMultiplied) {
      return ADDED;
    }

    return register.count().isPresent() ? SQUARED_OF_MANY : SQUARED;
  }

  /** A weight that is worked out of other columns is not judged. */
  private void checkWeight(Fields fields) {
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
