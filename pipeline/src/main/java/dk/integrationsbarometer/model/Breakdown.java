package dk.integrationsbarometer.model;

import java.util.Comparator;
import java.util.List;

/** The variables by which figures are broken down, sorted by name; none of them for the total. */
public record Breakdown(List<Variable> variables) {
  public static final Breakdown TOTAL = new Breakdown(List.of());

  public Breakdown {
    variables = variables.stream().sorted(Comparator.comparing(Variable::name)).toList();
  }
}
