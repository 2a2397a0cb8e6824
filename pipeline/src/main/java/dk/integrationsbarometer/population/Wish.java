package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import java.util.List;

/**
 * What is looked up, and for whom.
 *
 * @param own the columns of the unit's register that are kept beside what is looked up
 */
record Wish(Unit unit, List<Variable> gathered, List<String> own) {
  Wish {
    gathered = List.copyOf(gathered);
    own = List.copyOf(own);
  }
}
