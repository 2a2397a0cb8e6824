package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A look-up into another register: variables with the same key share one join. */
record GatheringKey(String register, String theirs, String own) {
  static Map<GatheringKey, List<Variable>> group(List<Variable> gathered) {
    Map<GatheringKey, List<Variable>> groups = new LinkedHashMap<>();
    for (Variable variable : gathered) {
      Variable.Gathered from = gathered(variable);
      groups
          .computeIfAbsent(
              new GatheringKey(from.from().id(), from.theirs(), from.own()),
              key -> new ArrayList<>())
          .add(variable);
    }

    return groups;
  }

  static Variable.Gathered gathered(Variable variable) {
    return (Variable.Gathered) variable.derivation();
  }

  static Register register(Variable variable) {
    return gathered(variable).from();
  }
}
