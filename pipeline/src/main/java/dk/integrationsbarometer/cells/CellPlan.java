package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.cells.grains.Grains;
import dk.integrationsbarometer.model.indicators.Breakdown;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all indicators of a unit need together: the finest grain, and the sums.
 *
 * @param groups every group that any indicator uses, each once; a cell knows its groups by their
 *     position
 * @param grains by which variables it is counted at once
 */
public record CellPlan(Unit unit, List<Indicator> indicators, List<Group> groups, Grains grains) {
  public CellPlan {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
  }

  public static CellPlan of(Unit unit, List<Indicator> indicators) {
    Map<String, Group> groups = new LinkedHashMap<>();
    List<Breakdown> cuts = new ArrayList<>();
    for (Indicator indicator : indicators) {
      indicator.groups().forEach(group -> groups.putIfAbsent(group.code(), group));
      cuts.addAll(indicator.cuts());
    }

    return new CellPlan(unit, indicators, List.copyOf(groups.values()), Grains.of(unit, cuts));
  }

  /** Everything that the unit's rows must carry. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    indicators.forEach(indicator -> names.addAll(NamesUsed.in(indicator)));
    return names;
  }

  /** Every variable that any indicator breaks down by, sorted by name. */
  public List<Variable> variables() {
    Map<String, Variable> variables = new TreeMap<>();
    grains
        .all()
        .forEach(grain -> grain.variables().forEach(each -> variables.put(each.name(), each)));
    return List.copyOf(variables.values());
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

  /** The code of a variable that the people of a cell have, where the cell's grain has it. */
  Optional<String> code(FineCell cell, String variable) {
    OptionalInt place = grains.all().get(cell.grain()).position(variable);
    return place.isPresent() ? Optional.of(cell.codes().get(place.getAsInt())) : Optional.empty();
  }

  int group(String code) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).code().equals(code)) {
        return i;
      }
    }

    throw new IllegalArgumentException("The plan does not know the group " + code);
  }
}
