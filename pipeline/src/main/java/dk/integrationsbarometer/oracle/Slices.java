package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.Arrays;
import java.util.List;

/** Which breakdown texts an indicator computes. */
final class Slices {
  private Slices() {}

  static boolean isComputed(Indicator indicator, String breakdown) {
    if (breakdown.isEmpty()) {
      return indicator.measure().over().isEmpty();
    }

    List<String> parts = List.of(breakdown.split(",", -1));
    return indicator.allBreakdowns().stream()
        .filter(each -> isCut(indicator, each))
        .anyMatch(each -> matches(each, parts));
  }

  /** Whether a text is cut by just these variables, which are sorted. */
  static boolean isCutBy(String breakdown, List<String> names) {
    List<String> written =
        Arrays.stream(breakdown.split(",", -1)).map(part -> part.replaceAll("=.*", "")).toList();
    return written.equals(names);
  }

  /** A composition has figures for its classes only. */
  static boolean isCut(Indicator indicator, Breakdown breakdown) {
    return indicator.measure().over().map(breakdown.variables()::contains).orElse(true);
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
