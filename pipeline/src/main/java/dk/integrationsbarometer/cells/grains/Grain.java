package dk.integrationsbarometer.cells.grains;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Variables that people are counted by together: a cell for every combination of their classes.
 *
 * @param variables sorted by name; none where people are only counted by group
 * @param combinations how many combinations there are at most, as far as the definitions tell
 */
public record Grain(List<Variable> variables, long combinations) {
  public Grain {
    variables = List.copyOf(variables);
  }

  /** Whether the cells of a breakdown are sums of cells of this grain. */
  boolean holds(Breakdown breakdown) {
    return breakdown.variables().stream().allMatch(each -> position(each.name()).isPresent());
  }

  /** The place of a variable among those of the grain. */
  public OptionalInt position(String variable) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).name().equals(variable)) {
        return OptionalInt.of(i);
      }
    }

    return OptionalInt.empty();
  }

  /** The names of the variables. */
  public List<String> names() {
    return variables.stream().map(Variable::name).toList();
  }

  /** The names that this grain has in common with another, sorted. */
  public Set<String> shared(Grain other) {
    Set<String> shared = new TreeSet<>(names());
    shared.retainAll(other.names());
    return shared;
  }
}
