package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Queries for cells: {@code indicator, reference_date, area, grp, breakdown, units, inside,
 * numerator, denominator}. Group {@code *} is everybody, for shares that groups have.
 */
final class SqlCells {
  private SqlCells() {}

  /** One query for one indicator, the way an analyst writes it. */
  static String ofIndicator(Indicator indicator, Facts facts) {
    return counted(indicator, facts, person(indicator)) + rolledUp(indicator, "counted", "");
  }

  /** What each person adds to each cell, where no row stands for several people. */
  static String contributions(Indicator indicator) {
    String person =
        person(indicator).isEmpty() ? ", row_number() OVER () AS person" : person(indicator);
    return counted(indicator, Facts.JOINED, person)
        + "SELECT reference_date, area, grp, %s AS breakdown, person, %s FROM counted WHERE grp IS NOT NULL GROUP BY %s"
            .formatted(
                breakdownText(indicator),
                SqlMeasure.rolledUp(""),
                groupingSets(indicator, ", person"));
  }

  private static String counted(Indicator indicator, Facts facts, String person) {
    List<String> expressions = new SqlSteps(List.of(indicator), facts).expressions();
    SqlExpressions of = SqlVariables.expressions(indicator.unit());
    String weight = weight(indicator.unit().register());
    SqlMeasure measure = SqlMeasure.of(indicator, of);
    String counted =
        "counted AS (SELECT reference_date%s, %s AS area%s%s, %s AS grp FROM derived WHERE %s)"
            .formatted(
                person,
                area(indicator.unit().register()),
                slices(List.of(indicator)),
                measure.columns("", weight),
                groups(indicator, group -> of.of(group.where())),
                counted(indicator, of));
    expressions.add(counted);
    return "WITH " + String.join(",\n", expressions) + "\n";
  }

  /**
   * One query for all indicators of a unit: one aggregation of the people, rolled up once per
   * indicator.
   */
  static String ofUnit(List<Indicator> indicators, Facts facts) {
    List<String> expressions = new SqlSteps(indicators, facts).expressions();
    expressions.add("finest AS MATERIALIZED (" + finest(indicators) + ")");
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      String grouped =
          "(SELECT *, %s AS grp FROM finest WHERE %s)"
              .formatted(
                  groups(indicator, group -> member(group)),
                  SqlSteps.onStatusDate(List.of(indicator)));
      parts.add(rolledUp(indicator, grouped, "_" + i));
    }

    return "WITH " + String.join(",\n", expressions) + "\n" + String.join("\nUNION ALL\n", parts);
  }

  private static String finest(List<Indicator> indicators) {
    Register register = indicators.get(0).unit().register();
    SqlExpressions of = SqlVariables.expressions(indicators.get(0).unit());
    Map<String, Group> groups = new LinkedHashMap<>();
    indicators.forEach(
        indicator -> indicator.groups().forEach(group -> groups.put(group.code(), group)));
    String members =
        groups.values().stream()
            .map(group -> ", coalesce(" + of.of(group.where()) + ", FALSE) AS " + member(group))
            .collect(joining());
    StringBuilder sums = new StringBuilder();
    for (int i = 0; i < indicators.size(); i++) {
      sums.append(
          SqlMeasure.of(indicators.get(i), of)
              .sums("_" + i, counted(indicators.get(i), of), weight(register)));
    }

    return "SELECT reference_date"
        + person(indicators.get(0))
        + ", "
        + area(register)
        + " AS area"
        + slices(indicators)
        + members
        + sums
        + " FROM derived GROUP BY ALL";
  }

  /** Who is counted: those of the population who have a weight, where there is one. */
  private static String counted(Indicator indicator, SqlExpressions of) {
    String population = of.of(indicator.population());
    return indicator
        .weight()
        .map(weight -> "(" + population + ") AND coalesce(" + of.of(weight) + ", 0) <> 0")
        .orElse(population);
  }

  /** The person of a row, where several rows can be one person's. */
  private static String person(Indicator indicator) {
    return indicator
        .unit()
        .register()
        .person()
        .map(column -> ", " + Sql.name(column) + " AS person")
        .orElse("");
  }

  /** The rows of each person are put together in every cell before the cell is counted. */
  private static String rolledUp(Indicator indicator, String from, String suffix) {
    String cells =
        "SELECT %s AS indicator, reference_date, area, grp, %s AS breakdown, %s FROM %s WHERE grp IS NOT NULL GROUP BY %s HAVING sum(units%s) <> 0"
            .formatted(
                Sql.text(indicator.id()),
                breakdownText(indicator),
                SqlMeasure.rolledUp(suffix),
                from,
                groupingSets(indicator, person(indicator).isEmpty() ? "" : ", person"),
                suffix);
    return person(indicator).isEmpty()
        ? cells
        : "SELECT indicator, reference_date, area, grp, breakdown, "
            + SqlMeasure.ofPersons(indicator.needsSquares())
            + " FROM ("
            + cells
            + ") GROUP BY ALL";
  }

  private static String area(Register register) {
    String written = Sql.name(register.area().orElseThrow());
    return known(
        register.changingAreas().map(codes -> SqlVariables.area(written, codes)).orElse(written));
  }

  private static String weight(Register register) {
    return register.count().map(column -> "coalesce(" + Sql.name(column) + ", 0)").orElse("1");
  }

  private static String known(String code) {
    return "coalesce(" + code + ", " + Sql.text(Code.UNKNOWN.code()) + ")";
  }

  private static String member(Group group) {
    return Sql.name("in_" + group.code());
  }

  private static String groups(Indicator indicator, Function<Group, String> condition) {
    List<String> codes = new ArrayList<>();
    for (Group group : indicator.groups()) {
      codes.add("CASE WHEN " + condition.apply(group) + " THEN " + Sql.text(group.code()) + " END");
    }

    if (indicator.measure() instanceof Measure.GroupShare) {
      codes.add("'*'");
    }

    return codes.stream().collect(joining(", ", "unnest([", "])"));
  }

  private static Map<String, Variable> sliced(List<Indicator> indicators) {
    Map<String, Variable> sliced = new TreeMap<>();
    for (Indicator indicator : indicators) {
      for (Breakdown breakdown : indicator.cuts()) {
        breakdown.variables().forEach(variable -> sliced.put(variable.name(), variable));
      }
    }

    return sliced;
  }

  private static String slice(String variable) {
    return Sql.name("slice_" + variable);
  }

  private static String slices(List<Indicator> indicators) {
    return sliced(indicators).keySet().stream()
        .map(name -> ", " + known(SqlVariables.name(name)) + " AS " + slice(name))
        .collect(joining());
  }

  private static String breakdownText(Indicator indicator) {
    String parts =
        sliced(List.of(indicator)).keySet().stream()
            .map(
                name ->
                    "CASE WHEN grouping("
                        + slice(name)
                        + ") = 0 THEN "
                        + Sql.text(name + "=")
                        + " || "
                        + slice(name)
                        + " END")
            .collect(joining(", "));
    return parts.isEmpty() ? "''" : "concat_ws(',', " + parts + ")";
  }

  private static String groupingSets(Indicator indicator, String whose) {
    List<String> sets = new ArrayList<>();
    for (Breakdown breakdown : indicator.cuts()) {
      sets.add(
          breakdown.variables().stream()
              .map(variable -> ", " + slice(variable.name()))
              .collect(joining("", "(reference_date, area, grp" + whose, ")")));
    }

    return "GROUPING SETS (" + String.join(", ", sets) + ")";
  }
}
