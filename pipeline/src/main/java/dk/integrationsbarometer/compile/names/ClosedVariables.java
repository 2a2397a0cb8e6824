package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.List;
import java.util.Optional;

/** Finds variables whose values are a closed list, as figures can be broken down by only these. */
public final class ClosedVariables {
  private ClosedVariables() {}

  /** The variable of that name; nothing when there is none, or its values are open. */
  public static Optional<Variable> find(
      Node.Scalar name, Unit unit, Scope scope, Problems problems) {
    Optional<Variable> variable = unit.variable(name.text());
    if (variable.isEmpty() && scope.isAnnounced(name.text())) {
      return variable; // what is wrong with it has been reported
    } else if (variable.isEmpty()) {
      String known =
          Spelling.suggest(name.text(), unit.variables().stream().map(Variable::name).toList());
      problems.add(Message.UNKNOWN_NAME, name.place(), "The variable", name.text(), known);
    } else if (variable.get().classification().isEmpty()) {
      problems.add(
          Message.NOT_CLOSED,
          name.place(),
          name.text(),
          variable.get().type() == ValueType.TRUTH
              ? "a variable with a closed list"
              : "a variable with 'recode', 'class', 'property' or 'decide ... in'");
      return Optional.empty();
    }

    return variable;
  }

  /** In the order of the classification; who is in no class has no place in it. */
  public static List<String> classes(Variable variable) {
    return variable.classification().stream()
        .flatMap(classification -> classification.codes().stream())
        .map(Code::code)
        .filter(code -> !code.equals(Code.UNKNOWN.code()))
        .distinct()
        .toList();
  }
}
