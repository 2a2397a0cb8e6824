package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the people of examples meet: the rows of decision tables, and the answers of conditions. */
public final class ExampleCoverage {
  private static final Expression OUR_DATE =
      new Expression.Reference(Expression.Reference.REFERENCE_DATE, ValueType.DATE);

  private final Set<Place> decided = new HashSet<>();

  /** Whether a row of a decision table has decided anything. */
  public boolean hasDecided(Place row) {
    return decided.contains(row);
  }

  /** Takes in the examples of a unit's decision tables. */
  public void add(Unit unit) {
    for (Variable variable : unit.variables()) {
      if (variable.derivation() instanceof Variable.Decided table) {
        table.examples().forEach(example -> decide(table, example));
      }
    }
  }

  private void decide(Variable.Decided table, Variable.DecisionExample example) {
    var rows = new RegisterRows(Map.of(), decided::add);
    new DerivedValues(rows, LocalDate.EPOCH, example.given()).decided(table);
  }

  /**
   * Takes in the people of an indicator's examples.
   *
   * @param conditions the indicator's own, by the keys that hold them
   * @return the answers that each condition gives of those people
   */
  public Map<String, Set<Boolean>> add(Indicator indicator, Map<String, Expression> conditions) {
    Map<String, Set<Boolean>> answers = new LinkedHashMap<>();
    conditions.keySet().forEach(key -> answers.put(key, new TreeSet<>()));
    List<Variable> variables =
        NamesUsed.needed(indicator.unit(), names(indicator, conditions.values()));
    for (Example example : indicator.examples()) {
      eachOf(
          indicator,
          example,
          variables,
          person ->
              conditions.forEach(
                  (key, condition) -> {
                    if (person.of(condition) instanceof Boolean answer) {
                      answers.get(key).add(answer);
                    }
                  }));
    }

    return answers;
  }

  /**
   * The values that an expression has, as far as they are known, of the people of an indicator's
   * examples of whom a condition is true.
   *
   * @return one set for each example and status date with such values
   */
  public Collection<Set<Object>> values(
      Indicator indicator, Expression condition, Expression expression) {
    Map<List<Object>, Set<Object>> values = new HashMap<>();
    List<Variable> variables =
        NamesUsed.needed(indicator.unit(), names(indicator, List.of(condition, expression)));
    for (Example example : indicator.examples()) {
      eachOf(
          indicator,
          example,
          variables,
          person -> {
            Object value = person.of(expression);
            if (person.holds(condition) && value != null) {
              values
                  .computeIfAbsent(
                      List.of(example.title(), person.of(OUR_DATE)), none -> new HashSet<>())
                  .add(plain(value));
            }
          });
    }

    return values.values();
  }

  /** Numbers that are the same are equal, however they are written. */
  private static Object plain(Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }

  private static Set<String> names(Indicator indicator, Collection<Expression> conditions) {
    Set<String> names = new TreeSet<>(NamesUsed.in(indicator));
    conditions.forEach(condition -> names.addAll(NamesUsed.in(condition)));
    return names;
  }

  private void eachOf(
      Indicator indicator,
      Example example,
      List<Variable> variables,
      Consumer<Evaluation> evaluated) {
    var rows = new RegisterRows(example.given(), decided::add);
    for (Example.Row row : rows.of(indicator.unit().id())) {
      LocalDate date = row.reference().orElseThrow();
      if (indicator.hasFiguresOn(date)) {
        var person = new DerivedValues(rows, date, row.values());
        person.deriveAll(variables);
        evaluated.accept(person.evaluation());
      }
    }
  }
}
