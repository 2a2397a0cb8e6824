package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a decision table without a list of codes: its rows give numbers. */
final class NumberTable {
  private final Scope scope;
  private final Problems problems;

  NumberTable(Scope scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  Optional<Variable> read(String name, Labels label, Fields fields) {
    var answers = DecisionAnswers.ofNumbers(scope, problems);
    return new DecisionReader(answers, scope, problems)
        .read(fields)
        .map(
            table ->
                new Variable(name, label, type(table), table, Optional.empty(), Optional.empty()));
  }

  /** Whole numbers only when all are. */
  private static ValueType type(Variable.Decided table) {
    return Stream.concat(
                table.branches().stream().map(Variable.Branch::then), table.otherwise().stream())
            .map(Expression::type)
            .allMatch(type -> type == ValueType.INTEGER)
        ? ValueType.INTEGER
        : ValueType.DECIMAL;
  }
}
