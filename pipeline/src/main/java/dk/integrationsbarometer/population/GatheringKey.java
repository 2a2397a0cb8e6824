package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A look-up into another register: variables with the same key share one join.
 *
 * @param theirs the columns that are looked in; none when all units get the same rows
 * @param own the columns or gathered variables that say whom to look for, in the same order
 * @param since the column or gathered variable with the day from which rows count, when there is
 *     one
 */
record GatheringKey(
    Register register, List<String> theirs, List<String> own, Optional<String> since) {
  /** The columns or gathered variables of the unit that the join needs. */
  List<String> ours() {
    List<String> ours = new ArrayList<>(own);
    since.ifPresent(ours::add);
    return ours;
  }

  static GatheringKey of(Variable.Gathered gathered) {
    return new GatheringKey(
        gathered.from(),
        gathered.match().stream().map(Variable.Match::theirs).toList(),
        gathered.match().stream().map(Variable.Match::own).toList(),
        gathered.since().map(Variable.Since::own));
  }

  /** By key, in an order in which each needs only what those before it give. */
  static Map<GatheringKey, List<Variable>> group(List<Variable> gathered) {
    Map<GatheringKey, List<Variable>> groups = new LinkedHashMap<>();
    for (Variable variable : gathered) {
      groups.computeIfAbsent(of(gathered(variable)), key -> new ArrayList<>()).add(variable);
    }

    return groups;
  }

  static Variable.Gathered gathered(Variable variable) {
    return (Variable.Gathered) variable.derivation();
  }

  /**
   * The register looked into as a unit, with what some look-ups need to have derived of its rows.
   */
  static Unit unit(List<Variable.Gathered> wanted) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    wanted.forEach(
        gathered -> gathered.variables().forEach(each -> variables.putIfAbsent(each.name(), each)));
    return new Unit(wanted.get(0).from(), List.copyOf(variables.values()));
  }

  /** What some look-ups use of the rows that they look at. */
  static Set<String> used(List<Variable.Gathered> wanted) {
    Set<String> used = new TreeSet<>();
    wanted.forEach(gathered -> used.addAll(NamesUsed.ofTheirs(gathered)));
    return used;
  }

  /** Whether rows of a day can belong to one of some status dates. */
  static boolean belongs(
      List<Variable.Gathered> wanted, Collection<LocalDate> dates, LocalDate rows) {
    return wanted.stream()
        .anyMatch(
            gathered -> dates.stream().anyMatch(date -> gathered.timing().span(date).holds(rows)));
  }
}
