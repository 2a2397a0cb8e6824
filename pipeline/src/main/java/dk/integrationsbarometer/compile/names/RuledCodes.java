package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Literal;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Register;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts that a rule of a register lets a column have: rows with others are rejected, so that
 * nobody meets them.
 */
record RuledCodes(String rule, List<String> codes) {
  /** What the first rule about a column says; nothing when none lists what it can be. */
  static Optional<RuledCodes> of(String column, List<Register.Rule> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                listed(rule.must(), column).stream()
                    .map(codes -> new RuledCodes(rule.name(), codes)))
        .findFirst();
  }

  private static Optional<List<String>> listed(Expression must, String column) {
    if (must instanceof Expression.And both) {
      return listed(both.left(), column).or(() -> listed(both.right(), column));
    }

    if (must instanceof Expression.Or either) {
      return isUnknown(either.left(), column)
          ? listed(either.right(), column)
          : isUnknown(either.right(), column)
              ? listed(either.left(), column)
              : listed(either.left(), column)
                  .flatMap(one -> listed(either.right(), column).map(other -> joined(one, other)));
    }

    if (must instanceof Expression.Comparison same
        && same.operator() == Expression.Operator.EQUAL
        && isColumn(same.left(), column)
        && same.right() instanceof Literal literal) {
      return texts(List.of(literal));
    }

    return must instanceof Expression.OneOf list && isColumn(list.of(), column)
        ? texts(list.values())
        : Optional.empty();
  }

  private static boolean isUnknown(Expression of, String column) {
    return of instanceof Expression.IsUnknown unknown && isColumn(unknown.of(), column);
  }

  private static boolean isColumn(Expression of, String column) {
    return of instanceof Expression.Reference reference && reference.name().equals(column);
  }

  private static Optional<List<String>> texts(List<Literal> literals) {
    return literals.stream().allMatch(literal -> literal.type() == ValueType.TEXT)
        ? Optional.of(literals.stream().map(literal -> (String) literal.value()).toList())
        : Optional.empty();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
