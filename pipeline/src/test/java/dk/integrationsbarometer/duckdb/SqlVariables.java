package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Variables in SQL, over a row that has the variables before them. */
final class SqlVariables implements Variable.Visitor<String> {
  private static final String DATE = Sql.name(Expression.Reference.REFERENCE_DATE);

  private final SqlExpressions expressions;
  private final Variable variable;

  private SqlVariables(Unit unit, Variable variable) {
    this.expressions = expressions(unit);
    this.variable = variable;
  }

  /**
   * DuckDB does not tell KOEN from koen, so variables get a prefix that columns do not have, and
   * those that stand in for columns another one.
   */
  static String name(String variable) {
    return Sql.name((variable.equals(variable.toUpperCase(Locale.ROOT)) ? "c_" : "v_") + variable);
  }

  /** What a variable or a column is called. */
  static String name(Unit unit, String name) {
    return unit.variable(name).isPresent() ? name(name) : Sql.name(name);
  }

  static SqlExpressions expressions(Unit unit) {
    return new SqlExpressions(name -> name(unit, name));
  }

  static String of(Unit unit, Variable variable) {
    String derived = variable.derivation().accept(new SqlVariables(unit, variable));
    return variable
        .official()
        .filter(official -> official.ruling() == Variable.Ruling.OFFICIAL)
        .map(
            official ->
                "coalesce("
                    + recoded(Sql.name(official.column()), official.spelling(), CodeMap.THEN)
                    + ", "
                    + derived
                    + ")")
        .orElse(derived);
  }

  @Override
  public String computed(Variable.Computed computed) {
    return expressions.of(computed.value());
  }

  @Override
  public String recoded(Variable.Recoded recoded) {
    return recoded(expressions.of(recoded.of()), recoded.codes(), recoded.map());
  }

  private static String recoded(String value, CodeList codes, CodeMap map) {
    return answered(
        value,
        codes,
        item -> {
          Optional<CodeList.Item> last = last(item, codes, map);
          return item.isRange() ? value : last.map(each -> Sql.text(each.code())).orElse("NULL");
        });
  }

  /** What a code has become in the end; nothing where one on the way was split. */
  static Optional<CodeList.Item> last(CodeList.Item item, CodeList codes, CodeMap map) {
    if (map == CodeMap.THEN || item.became().isEmpty()) {
      return Optional.of(item);
    }

    return item.became().size() > 1
        ? Optional.empty()
        : codes.items().stream()
            .filter(next -> List.of(next.code()).equals(item.became()))
            .filter(next -> !next.from().orElse(LocalDate.MIN).isAfter(item.to().get()))
            .filter(next -> next.to().orElse(LocalDate.MAX).isAfter(item.to().get()))
            .findAny()
            .flatMap(next -> last(next, codes, map));
  }

  @Override
  public String classed(Variable.Classed classed) {
    String number = expressions.of(classed.of());
    return classed.intervals().intervals().stream()
        .map(interval -> "WHEN " + inside(number, interval) + " THEN " + Sql.text(interval.code()))
        .collect(joining(" ", "(CASE ", " END)"));
  }

  private static String inside(String number, NumberClasses.Interval interval) {
    String from = number + " >= " + interval.from();
    return interval.to().isPresent()
        ? from + " AND " + number + " <= " + interval.to().getAsLong()
        : from;
  }

  @Override
  public String property(Variable.PropertyOf property) {
    return answered(
        expressions.of(property.of()),
        property.codes(),
        item ->
            last(item, property.codes(), property.map())
                .map(each -> propertyValue(each.properties().get(property.property())))
                .orElse("NULL"));
  }

  private String propertyValue(String value) {
    if (variable.type() == ValueType.DECIMAL) {
      return value.equals("ukendt") ? "NULL" : value;
    }

    if (variable.type() != ValueType.TRUTH) {
      return Sql.text(value);
    }

    return switch (value) {
      case "ja" -> "TRUE";
      case "nej" -> "FALSE";
      default -> "NULL";
    };
  }

  @Override
  public String decided(Variable.Decided decided) {
    String otherwise = decided.otherwise().map(expressions::of).orElse("NULL");
    return decided.branches().stream()
        .map(
            branch ->
                "WHEN " + expressions.of(branch.when()) + " THEN " + expressions.of(branch.then()))
        .collect(joining(" ", "(CASE ", " ELSE " + otherwise + " END)"));
  }

  @Override
  public String gathered(Variable.Gathered gathered) {
    throw new IllegalArgumentException(variable.name() + " is gathered by SqlFacts");
  }

  /** Items with the same answer share one test. */
  private static String answered(
      String value, CodeList codes, Function<CodeList.Item, String> answer) {
    Map<String, List<CodeList.Item>> byAnswer = new LinkedHashMap<>();
    for (CodeList.Item item : codes.items()) {
      byAnswer.computeIfAbsent(answer.apply(item), key -> new ArrayList<>()).add(item);
    }

    return byAnswer.entrySet().stream()
        .map(each -> "WHEN " + isOneOf(value, each.getValue()) + " THEN " + each.getKey())
        .collect(joining(" ", "(CASE ", " END)"));
  }

  /** Whether a spelling means one of the items on the row's reference date. */
  private static String isOneOf(String value, List<CodeList.Item> items) {
    List<String> always = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (CodeList.Item item : items) {
      if (item.isRange() || item.from().isPresent() || item.to().isPresent()) {
        tests.add(isWritten(value, item) + holds(item, DATE));
      } else {
        spellings(item).forEach(always::add);
      }
    }

    if (!always.isEmpty()) {
      tests.add(0, value + " IN (" + String.join(", ", always) + ")");
    }

    return "(" + String.join(" OR ", tests) + ")";
  }

  private static String isWritten(String value, CodeList.Item item) {
    String digits = item.code().matches("\\d+") ? " AND regexp_full_match(%s, '[0-9]+')" : "";
    return item.isRange()
        ? "length(%1$s) = %2$d AND %1$s BETWEEN %3$s AND %4$s"
                .formatted(
                    value, item.code().length(), Sql.text(item.code()), Sql.text(item.last()))
            + digits.formatted(value)
        : value + " IN (" + String.join(", ", spellings(item)) + ")";
  }

  private static String holds(CodeList.Item item, String date) {
    return item.from().map(first -> " AND " + date + " >= " + Sql.day(first)).orElse("")
        + item.to().map(end -> " AND " + date + " < " + Sql.day(end)).orElse("");
  }

  private static List<String> spellings(CodeList.Item item) {
    List<String> spellings = new ArrayList<>(List.of(Sql.text(item.code())));
    item.aliases().forEach(alias -> spellings.add(Sql.text(alias)));
    return spellings;
  }

  /** The area of a row by the newest map; a code that was split stays as it is. */
  static String area(String value, CodeList codes) {
    return answered(
        value, codes, item -> Sql.text(last(item, codes, CodeMap.NEWEST).orElse(item).code()));
  }

  /** Whether a text that is on the list, or nothing, means an item that holds on the row's day. */
  static String isInTime(String value, CodeList codes, String day) {
    Map<String, List<CodeList.Item>> byValidity =
        codes.items().stream()
            .collect(groupingBy(item -> holds(item, day), LinkedHashMap::new, toList()));
    return byValidity.keySet().equals(Set.of(""))
        ? "TRUE"
        : byValidity.entrySet().stream()
            .map(each -> "(" + isSpellingOf(each.getValue(), value) + each.getKey() + ")")
            .collect(joining(" OR ", "(" + value + " IS NULL OR ", ")"));
  }

  /** Whether a text is on the list in any period of validity. */
  static String isSpelling(String value, CodeList codes) {
    return isSpellingOf(codes.items(), value);
  }

  private static String isSpellingOf(List<CodeList.Item> items, String value) {
    Set<String> written = new LinkedHashSet<>();
    List<String> tests = new ArrayList<>();
    for (CodeList.Item item : items) {
      if (item.isRange()) {
        tests.add(isWritten(value, item));
      } else {
        written.addAll(spellings(item));
      }
    }

    if (!written.isEmpty()) {
      // A query makes DuckDB hash the list once; a list of constants it goes through for every row.
      tests.add(0, value + " IN (SELECT unnest([" + String.join(", ", written) + "]))");
    }

    return "(" + String.join(" OR ", tests) + ")";
  }
}
