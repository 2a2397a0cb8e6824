package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.registers.Variable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The variables by which figures are broken down, sorted by name; none of them for the total. */
public record Breakdown(List<Variable> variables) {
  public static final Breakdown TOTAL = new Breakdown(List.of());

  public Breakdown {
    variables = variables.stream().sorted(Comparator.comparing(Variable::name)).toList();
  }

  /** This breakdown cut further by a variable. */
  public Breakdown with(Variable variable) {
    return new Breakdown(Stream.concat(variables.stream(), Stream.of(variable)).toList());
  }
}
