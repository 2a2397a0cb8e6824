package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.WrittenValues;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.columns.DraftRow;
import dk.integrationsbarometer.generator.columns.Where;
import dk.integrationsbarometer.generator.town.Background;
import dk.integrationsbarometer.generator.town.Origin;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Sex;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The names that a condition may use, and how a row answers them: what is known of its person or
 * thing, the reference date, and the columns that are filled so far.
 */
final class RowNames {
  private final Scope scope = Scope.empty();
  private final Map<String, Function<DraftRow, Object>> values = new HashMap<>();
  private final Set<String> filled = new TreeSet<>();

  private RowNames() {
    add(Expression.Reference.REFERENCE_DATE, ValueType.DATE, DraftRow::date);
  }

  static RowNames ofPeople() {
    var names = new RowNames();
    names.addFact("age", ValueType.INTEGER, person -> (long) person.age());
    names.addFact("sex", words(Sex.values()), person -> word(person.person().sex()));
    names.addFact("background", Background.WIDE, person -> person.background().wide());
    names.addFact("menapt", ValueType.TRUTH, person -> person.background() == Background.MENAPT);
    names.addFact(
        "origin", words(Origin.Herkomst.values()), person -> word(person.origin().herkomst()));
    names.addFact("country", ValueType.INTEGER, person -> (long) person.origin().country());
    names.addFact("district", ValueType.INTEGER, person -> (long) person.district());
    names.addFact("housing_area", List.of(), person -> known(person.housingArea()));
    return names;
  }

  /** The share of a thing is how many per cent of all things come before it. */
  static RowNames ofThings() {
    var names = new RowNames();
    names.add("share", ValueType.DECIMAL, row -> BigDecimal.valueOf(row.subject().place()));
    return names;
  }

  /**
   * A column that is filled from now on.
   *
   * @param column the register's, of which it takes type and codes; else it holds any text
   */
  void fill(String name, Optional<RegisterColumn> column) {
    ValueType type = column.map(known -> known.type().valueType()).orElse(ValueType.TEXT);
    filled.add(name);
    add(
        name,
        type,
        row -> row.value(name).isEmpty() ? null : WrittenValues.parse(row.value(name), type));
    column.ifPresent(scope::add);
  }

  boolean areOfPeople() {
    return values.containsKey("age");
  }

  boolean isFilled(String column) {
    return filled.contains(column);
  }

  /** The condition under a key; what is wrong with it is reported as in definitions. */
  Where where(Optional<Node.Scalar> written, Problems problems) {
    return written
        .flatMap(text -> Conditions.condition(text, scope, problems))
        .map(condition -> new Where(Optional.of(condition), values))
        .orElse(Where.EVERYTHING);
  }

  private void addFact(String name, List<String> codes, Function<PersonOnDate, Object> value) {
    addFact(name, ValueType.TEXT, value);
    scope.add(name, ValueType.TEXT, codes);
  }

  private void addFact(String name, ValueType type, Function<PersonOnDate, Object> value) {
    add(name, type, row -> value.apply(row.subject().facts()));
  }

  private void add(String name, ValueType type, Function<DraftRow, Object> value) {
    values.put(name, value);
    scope.add(name, type, List.of());
  }

  private static String known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(RowNames::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
