package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.List;

/**
 * What is looked up and derived, and for whom.
 *
 * @param variables all that are needed, each using only those before it
 * @param own the columns of the unit's register that they, or those who asked, need
 * @param kept the columns that those who asked see; what only led to them is not written anywhere
 */
record LookupRequest(Unit unit, List<Variable> variables, List<String> own, List<String> kept) {
  LookupRequest {
    variables = List.copyOf(variables);
    own = List.copyOf(own);
    kept = List.copyOf(kept);
  }

  /** The variables that come from other registers. */
  List<Variable> gathered() {
    return variables.stream()
        .filter(variable -> variable.derivation() instanceof Variable.Gathered)
        .toList();
  }
}
