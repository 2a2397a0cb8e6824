package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.StatusDay;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The way from the registers to {@code derived}: the unit's rows on the status dates with all
 * variables that somebody needs.
 */
final class SqlSteps {
  /** Where the facts of other registers come from. */
  enum Facts {
    /** Joined in the query itself. */
    JOINED,
    /** A table {@code kept} holds what {@link SqlSteps#kept} selects. */
    KEPT
  }

  private final Unit unit;
  private final List<Indicator> indicators;
  private final Facts facts;

  SqlSteps(List<Indicator> indicators, Facts facts) {
    this.unit = indicators.get(0).unit();
    this.indicators = List.copyOf(indicators);
    this.facts = facts;
  }

  List<String> expressions() {
    Set<String> names = new TreeSet<>();
    indicators.forEach(indicator -> names.addAll(NamesUsed.in(indicator)));
    List<Variable> gathered = NamesUsed.gathered(unit, names);
    if (facts == Facts.JOINED || gathered.isEmpty()) {
      return derived(unit, names, "", onStatusDate(indicators));
    }

    List<String> expressions = new ArrayList<>();
    expressions.add("people AS (SELECT * FROM kept WHERE " + onStatusDate(indicators) + ")");
    expressions.addAll(steps(unit, names, ""));
    return expressions;
  }

  /**
   * The way from the registers to {@code derived}.
   *
   * @param prefix of the names of all expressions
   * @param wanted which dates of the unit
   */
  static List<String> derived(Unit unit, Set<String> names, String prefix, String wanted) {
    List<String> expressions = new ArrayList<>();
    expressions.add(dates(unit, prefix, wanted));
    expressions.addAll(new SqlFacts(unit, NamesUsed.gathered(unit, names), prefix).expressions());
    expressions.addAll(steps(unit, names, prefix));
    return expressions;
  }

  private static String dates(Unit unit, String prefix, String wanted) {
    return "%sdates AS (SELECT DISTINCT reference_date FROM %s WHERE %s)"
        .formatted(prefix, Sql.name(unit.id()), wanted);
  }

  private static List<String> steps(Unit unit, Set<String> names, String prefix) {
    List<String> expressions = new ArrayList<>();
    String before = prefix + "people";
    for (List<Variable> step : steps(NamesUsed.needed(unit, names))) {
      String columns =
          step.stream()
              .map(
                  variable ->
                      ", "
                          + SqlVariables.of(unit, variable)
                          + " AS "
                          + SqlVariables.name(variable.name()))
              .collect(joining());
      String after = prefix + "step_" + expressions.size();
      expressions.add(after + " AS (SELECT *" + columns + " FROM " + before + ")");
      before = after;
    }

    expressions.add(prefix + "derived AS (SELECT * FROM " + before + ")");
    return expressions;
  }

  /** Only the rows of the unit with their facts, as they are kept. */
  static String kept(List<Indicator> indicators) {
    Unit unit = indicators.get(0).unit();
    Set<String> names = new TreeSet<>();
    indicators.forEach(indicator -> names.addAll(NamesUsed.in(indicator)));
    List<String> expressions = new ArrayList<>();
    expressions.add(dates(unit, "", onStatusDate(indicators)));
    expressions.addAll(new SqlFacts(unit, NamesUsed.gathered(unit, names), "").expressions());
    return "WITH " + String.join(",\n", expressions) + "\nSELECT * FROM people";
  }

  static String onStatusDate(Collection<Indicator> indicators) {
    Set<MonthDay> days = new TreeSet<>();
    indicators.forEach(indicator -> days.addAll(indicator.period().statusDates()));
    return days.stream()
            .map(day -> String.valueOf(100 * day.getMonthValue() + day.getDayOfMonth()))
            .collect(joining(", ", "(100 * month(reference_date) + day(reference_date) IN (", ")"))
        + (days.contains(StatusDay.LAST_OF_FEBRUARY)
            ? " OR (month(reference_date) = 2 AND reference_date = last_day(reference_date))"
            : "")
        + ")";
  }

  /** Each step uses only variables of the steps before it. */
  private static Collection<List<Variable>> steps(List<Variable> variables) {
    Map<String, Integer> depths = new HashMap<>();
    Map<Integer, List<Variable>> steps = new TreeMap<>();
    for (Variable variable : variables) {
      if (!(variable.derivation() instanceof Variable.Gathered)) {
        int depth =
            1
                + NamesUsed.in(variable).stream()
                    .mapToInt(name -> depths.getOrDefault(name, 0))
                    .max()
                    .orElse(0);
        depths.put(variable.name(), depth);
        steps.computeIfAbsent(depth, key -> new ArrayList<>()).add(variable);
      }
    }

    return steps.values();
  }
}
