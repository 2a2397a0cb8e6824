package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;

/** What of a unit's own row is known when other registers are looked up. */
final class OwnNames {
  private final Library library;
  private final Register unit;
  private final Problems problems;

  OwnNames(Library library, Register unit, Problems problems) {
    this.library = library;
    this.unit = unit;
    this.problems = problems;
  }

  /** Look-ups come before everything that is worked out of the row; a name of that is reported. */
  boolean isThereInTime(Node.Scalar own) {
    boolean there =
        unit.column(own.text()).isPresent()
            || library.variables.getOrDefault(unit.id(), List.of()).stream()
                .filter(variable -> variable.name().equals(own.text()))
                .anyMatch(variable -> variable.derivation() instanceof Variable.Gathered);
    if (!there) {
      problems.add(Message.MATCH_BY_DERIVED, own.place(), own.text());
    }

    return there;
  }
}
