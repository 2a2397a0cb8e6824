package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that other registers hold about a unit: a common table expression per register and
 * timing, with a row per key and status date, and {@code people}, the unit's rows with the facts
 * joined to them.
 *
 * <p>Expects a table or view per register and the expression {@code dates} with the status dates.
 */
final class SqlFacts {
  private static final String DATE = Sql.name(Expression.Reference.REFERENCE_DATE);

  private final Unit unit;
  private final List<Variable> gathered;
  private final String prefix;
  private final Map<Table, Map<String, String>> tables = new LinkedHashMap<>();

  /** What one expression is about. */
  private record Table(
      Register register, List<Variable> variables, List<String> theirs, String belongs) {
    static Table of(Variable.Gathered gathered) {
      return new Table(
          gathered.from(),
          gathered.variables(),
          gathered.match().stream().map(Variable.Match::theirs).toList(),
          new SqlGathered(gathered).belongs());
    }

    Unit unit() {
      return new Unit(register, variables);
    }
  }

  /**
   * Facts.
   *
   * @param prefix of the names of all expressions, which makes room for those of other units
   */
  SqlFacts(Unit unit, List<Variable> gathered, String prefix) {
    this.unit = unit;
    this.gathered = gathered;
    this.prefix = prefix;
    for (Variable variable : gathered) {
      Variable.Gathered from = from(variable);
      if (from.since().isPresent() && from.variables().isEmpty()) {
        continue;
      }

      Map<String, String> columns =
          tables.computeIfAbsent(Table.of(from), key -> new LinkedHashMap<>());
      columns.putIfAbsent(new SqlGathered(from).aggregate(), "fact_" + columns.size());
    }
  }

  private static Variable.Gathered from(Variable variable) {
    return (Variable.Gathered) variable.derivation();
  }

  /** The expressions, {@code people} last. */
  List<String> expressions() {
    List<String> expressions = new ArrayList<>();
    tables.forEach(
        (table, columns) -> {
          expressions.addAll(derived(table));
          expressions.add(facts(table, columns));
        });
    expressions.add(prefix + "people AS (" + people() + ")");
    return expressions;
  }

  /** The other unit's rows with its variables, on all dates that it has. */
  private List<String> derived(Table table) {
    if (table.variables().isEmpty()) {
      return List.of();
    }

    Set<String> names = table.variables().stream().map(Variable::name).collect(Collectors.toSet());
    return SqlSteps.derived(table.unit(), names, name(table) + "_", "TRUE");
  }

  private String facts(Table table, Map<String, String> columns) {
    List<String> selected = new ArrayList<>(List.of("d." + DATE));
    List<String> known = new ArrayList<>(List.of("TRUE"));
    for (int i = 0; i < table.theirs().size(); i++) {
      String theirs = "r." + SqlVariables.name(table.unit(), table.theirs().get(i));
      selected.add(theirs + " AS looked_up_" + i);
      known.add(theirs + " IS NOT NULL");
    }

    columns.forEach((aggregate, name) -> selected.add(aggregate + " AS " + name));
    String from =
        table.variables().isEmpty() ? Sql.name(table.register().id()) : name(table) + "_derived";
    return "%s AS (SELECT %s FROM %s r JOIN %sdates d ON %s WHERE %s GROUP BY ALL)"
        .formatted(
            name(table),
            String.join(", ", selected),
            from,
            prefix,
            table.belongs(),
            String.join(" AND ", known));
  }

  private String name(Table table) {
    return prefix + "facts_" + new ArrayList<>(tables.keySet()).indexOf(table);
  }

  /** What rows from a day of one's own come to: looked for by each unit for itself. */
  private String since(Variable.Gathered from, Map<String, String> values) {
    var gathering = new SqlGathered(from);
    List<String> conditions = new ArrayList<>(List.of(gathering.belongs()));
    for (Variable.Match match : from.match()) {
      String theirs = SqlVariables.name(new Unit(from.from(), from.variables()), match.theirs());
      conditions.add("r." + theirs + " = " + own(match.own(), values));
    }

    conditions.add(gathering.since(own(from.since().orElseThrow().own(), values)));
    Table table = Table.of(from);
    String rows =
        from.variables().isEmpty() ? Sql.name(from.from().id()) : name(table) + "_derived";
    return "(SELECT %s FROM %s r WHERE %s)"
        .formatted(gathering.aggregate(), rows, String.join(" AND ", conditions));
  }

  private static String own(String name, Map<String, String> values) {
    return values.getOrDefault(name, "d." + Sql.name(name));
  }

  private String people() {
    Map<String, String> joins = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>(List.of("d.*"));
    for (Variable variable : gathered) {
      Variable.Gathered from = from(variable);
      if (from.since().isPresent()) {
        String fact = new SqlGathered(from).known(since(from, values));
        values.put(variable.name(), fact);
        columns.add(fact + " AS " + SqlVariables.name(variable.name()));
        continue;
      }

      Table table = Table.of(from);
      StringBuilder join =
          new StringBuilder("LEFT JOIN " + name(table) + " %1$s ON %1$s." + DATE + " = d." + DATE);
      for (int i = 0; i < from.match().size(); i++) {
        String own = from.match().get(i).own();
        join.append(" AND %1$s.looked_up_" + i + " = ").append(own(own, values));
      }

      String alias = joins.computeIfAbsent(join.toString(), key -> "j" + joins.size());
      var gathering = new SqlGathered(from);
      String fact = alias + "." + tables.get(table).get(gathering.aggregate());
      values.put(variable.name(), gathering.known(fact));
      columns.add(gathering.known(fact) + " AS " + SqlVariables.name(variable.name()));
    }

    String joined =
        joins.entrySet().stream()
            .map(each -> each.getKey().formatted(each.getValue()))
            .collect(joining(" "));
    return "SELECT %s FROM %s d %s WHERE d.%s IN (SELECT %4$s FROM %5$sdates)"
        .formatted(String.join(", ", columns), Sql.name(unit.id()), joined, DATE, prefix);
  }
}
