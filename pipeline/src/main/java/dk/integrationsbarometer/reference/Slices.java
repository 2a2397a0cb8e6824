package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Breakdown;
import dk.integrationsbarometer.model.Code;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Variable;
import java.util.List;

/** Which breakdown texts an indicator computes. */
final class Slices {
  private Slices() {}

  static boolean isComputed(Indicator indicator, String breakdown) {
    if (breakdown.isEmpty()) {
      return true;
    }

    List<String> parts = List.of(breakdown.split(",", -1));
    return indicator.breakdowns().stream().anyMatch(each -> matches(each, parts));
  }

  private static boolean matches(Breakdown breakdown, List<String> parts) {
    List<Variable> variables = breakdown.variables();
    if (variables.size() != parts.size()) {
      return false;
    }

    for (int i = 0; i < parts.size(); i++) {
      Variable variable = variables.get(i);
      String part = parts.get(i);
      boolean known =
          part.equals(variable.name() + "=" + Code.UNKNOWN.code())
              || variable.classification().orElseThrow().codes().stream()
                  .anyMatch(code -> part.equals(variable.name() + "=" + code.code()));
      if (!known) {
        return false;
      }
    }

    return true;
  }
}
