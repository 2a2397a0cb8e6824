package dk.integrationsbarometer.model.registers;

import java.util.List;
import java.util.Optional;

/**
 * What is counted: the rows of a register, with everything derived of them.
 *
 * @param variables in an order in which each uses only those before it
 */
public record Unit(Register register, List<Variable> variables) {
  public Unit {
    variables = List.copyOf(variables);
  }

  public String id() {
    return register.id();
  }

  public Optional<Variable> variable(String name) {
    return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
  }
}
