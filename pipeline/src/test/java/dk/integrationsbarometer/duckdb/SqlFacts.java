package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
  private final Map<Table, Map<String, String>> tables = new LinkedHashMap<>();

  /** What one expression is about. */
  private record Table(Register register, String theirs, Variable.Timing timing) {
    static Table of(Variable.Gathered gathered) {
      return new Table(gathered.from(), gathered.theirs(), gathered.timing());
    }
  }

  SqlFacts(Unit unit, List<Variable> gathered) {
    this.unit = unit;
    this.gathered = gathered;
    for (Variable variable : gathered) {
      Variable.Gathered from = from(variable);
      Map<String, String> columns =
          tables.computeIfAbsent(Table.of(from), key -> new LinkedHashMap<>());
      columns.putIfAbsent(aggregate(from), "fact_" + columns.size());
    }
  }

  private static Variable.Gathered from(Variable variable) {
    return (Variable.Gathered) variable.derivation();
  }

  /** The expressions, {@code people} last. */
  List<String> expressions() {
    List<String> expressions = new ArrayList<>();
    tables.forEach((table, columns) -> expressions.add(facts(table, columns)));
    expressions.add("people AS (" + people() + ")");
    return expressions;
  }

  private String facts(Table table, Map<String, String> columns) {
    String wanted =
        columns.entrySet().stream()
            .map(each -> each.getKey() + " AS " + each.getValue())
            .collect(joining(", "));
    return "%s AS (SELECT d.%s, r.%s AS looked_up, %s FROM %s r JOIN dates d ON %s WHERE r.%3$s IS NOT NULL GROUP BY ALL)"
        .formatted(
            name(table),
            DATE,
            Sql.name(table.theirs()),
            wanted,
            Sql.name(table.register().id()),
            belongs(table));
  }

  private String name(Table table) {
    return "facts_" + new ArrayList<>(tables.keySet()).indexOf(table);
  }

  private static String belongs(Table table) {
    String began = began(table.register());
    String soFar = "coalesce(" + began + " <= d." + DATE + ", TRUE)";
    return switch (table.timing()) {
      case SAME_MONTH -> "date_trunc('month', " + began + ") = date_trunc('month', d." + DATE + ")";
      case SAME_DATE -> began + " = d." + DATE;
      case SO_FAR -> soFar;
      case VALID ->
          soFar
              + ended(table.register())
                  .map(end -> " AND coalesce(" + end + " > d." + DATE + ", TRUE)")
                  .orElse("");
    };
  }

  private static String began(Register register) {
    return "r."
        + (register.reference() instanceof ReferenceTime.Spells spells
            ? Sql.name(spells.from())
            : DATE);
  }

  private static java.util.Optional<String> ended(Register register) {
    return register.reference() instanceof ReferenceTime.Spells spells
        ? spells.to().map(column -> "r." + Sql.name(column))
        : java.util.Optional.empty();
  }

  private static String aggregate(Variable.Gathered gathered) {
    var expressions =
        new SqlExpressions(
            name ->
                (name.equals(Expression.Reference.REFERENCE_DATE) ? "d." : "r.") + Sql.name(name));
    String of = gathered.of().map(expressions::of).orElse("");
    String filter =
        gathered.where().map(where -> " FILTER (WHERE " + expressions.of(where) + ")").orElse("");
    return switch (gathered.how()) {
      case EXISTS, COUNT -> "count(*)" + filter;
      case SUM -> "sum(" + of + ")" + filter;
      case MAX -> "max(" + of + ")" + filter;
      case LATEST -> latest(gathered, of, filter);
    };
  }

  /**
   * The register's key says whether two rows of somebody can begin on the same day; only then the
   * larger value is asked for.
   */
  private static String latest(Variable.Gathered gathered, String of, String filter) {
    String began = "coalesce(" + began(gathered.from()) + ", DATE '0001-01-01')";
    if (gathered.from().reference() instanceof ReferenceTime.Spells spells
        && new TreeSet<>(gathered.from().key())
            .equals(new TreeSet<>(List.of(gathered.theirs(), spells.from())))) {
      return "arg_max_null(" + of + ", " + began + ")" + filter;
    }

    return "list("
        + of
        + " ORDER BY "
        + began
        + " DESC, "
        + of
        + " DESC NULLS LAST)"
        + filter
        + "[1]";
  }

  private String people() {
    Map<String, String> joins = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>(List.of("u.*"));
    for (Variable variable : gathered) {
      Variable.Gathered from = from(variable);
      Table table = Table.of(from);
      String join =
          "LEFT JOIN %s %%s ON %%1$s.looked_up = u.%s AND %%1$s.%s = u.%3$s"
              .formatted(name(table), Sql.name(from.own()), DATE);
      String alias = joins.computeIfAbsent(join, key -> "j" + joins.size());
      String fact = alias + "." + tables.get(table).get(aggregate(from));
      columns.add(known(from.how(), fact) + " AS " + SqlVariables.name(variable.name()));
    }

    String joined =
        joins.entrySet().stream()
            .map(each -> each.getKey().formatted(each.getValue()))
            .collect(joining(" "));
    return "SELECT %s FROM %s u %s WHERE u.%s IN (SELECT %4$s FROM dates)"
        .formatted(String.join(", ", columns), Sql.name(unit.id()), joined, DATE);
  }

  private static String known(Variable.How how, String fact) {
    return switch (how) {
      case EXISTS -> "coalesce(" + fact + " > 0, FALSE)";
      case COUNT, SUM -> "coalesce(" + fact + ", 0)";
      case MAX, LATEST -> fact;
    };
  }
}
