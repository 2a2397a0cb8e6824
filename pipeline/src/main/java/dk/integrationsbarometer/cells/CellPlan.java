package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all indicators of a unit need together: the finest grain, and the sums.
 *
 * @param groups every group that any indicator uses, each once; a cell knows its groups by their
 *     position
 * @param variables every variable that any indicator breaks down by, sorted by name
 */
public record CellPlan(
    Unit unit, List<Indicator> indicators, List<Group> groups, List<Variable> variables) {
  public CellPlan {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
    variables = List.copyOf(variables);
  }

  public static CellPlan of(Unit unit, List<Indicator> indicators) {
    Map<String, Group> groups = new LinkedHashMap<>();
    Map<String, Variable> variables = new TreeMap<>();
    for (Indicator indicator : indicators) {
      indicator.groups().forEach(group -> groups.putIfAbsent(group.code(), group));
      indicator
          .cuts()
          .forEach(
              breakdown ->
                  breakdown
                      .variables()
                      .forEach(variable -> variables.putIfAbsent(variable.name(), variable)));
    }

    return new CellPlan(
        unit, indicators, List.copyOf(groups.values()), List.copyOf(variables.values()));
  }

  /** Everything that the unit's rows must carry. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    indicators.forEach(indicator -> names.addAll(NamesUsed.in(indicator)));
    return names;
  }

  /** The variables whose derived answer is compared with an official one. */
  public List<Variable> compared() {
    List<Variable> compared = new ArrayList<>();
    NamesUsed.needed(unit, names()).stream()
        .filter(variable -> variable.official().isPresent())
        .forEach(compared::add);
    return compared;
  }

  /** How the people were drawn, where some indicator's intervals take it in. */
  public Optional<SurveyDesign> design() {
    return indicators.stream().flatMap(indicator -> indicator.design().stream()).findFirst();
  }

  int group(String code) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).code().equals(code)) {
        return i;
      }
    }

    throw new IllegalArgumentException("The plan does not know the group " + code);
  }

  int variable(String name) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).name().equals(name)) {
        return i;
      }
    }

    throw new IllegalArgumentException("The plan does not know the variable " + name);
  }
}
