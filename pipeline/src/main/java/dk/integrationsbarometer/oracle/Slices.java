package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

  /** Whether a breakdown has this part, {@code koen=kvinde}. */
  static boolean isOf(String breakdown, String part) {
    return List.of(breakdown.split(",", -1)).contains(part);
  }

  /** Whether a text is cut by just these variables, which are sorted. */
  static boolean isCutBy(String breakdown, List<String> names) {
    List<String> written =
        Arrays.stream(breakdown.split(",", -1)).map(part -> part.replaceAll("=.*", "")).toList();
    return written.equals(names);
  }

  /** The breakdown of the figure that a gap between classes rests on beside the class's own. */
  static String behind(String breakdown, ClassReference reference) {
    return reference.behind(Slice.parse(breakdown)).text();
  }

  /** The same breakdown in every other class of a variable, and in none that is known. */
  static List<String> others(Indicator indicator, String breakdown, String name) {
    Slice own = Slice.parse(breakdown);
    return Stream.concat(
            classes(indicator, name).stream().map(Code::code), Stream.of(Code.UNKNOWN.code()))
        .distinct()
        .filter(code -> !code.equals(own.codes().get(name)))
        .map(code -> own.with(name, code).text())
        .toList();
  }

  private static List<Code> classes(Indicator indicator, String name) {
    return indicator.unit().variable(name).orElseThrow().classification().orElseThrow().codes();
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
