package dk.integrationsbarometer.spec;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.testkit.TextRows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Expressions over three people, and what they come to for each; an empty cell is unknown. */
public final class Expressions {
  // 1: TAL 5, BRUD 2.50, TEKST abc, FARVE R, born 29 February 2000. 2: nothing is known but the
  // mother.
  // 3: TAL -3, BRUD 0.10, TEKST Abd, FARVE 750, born 31 March 1999. The date is 31 March 2022.
  private static final String TABLE =
      """
      expression                                                | 1           | 2          | 3
      TAL = 5                                                   | true        |            | false
      TAL <> 5                                                  | false       |            | true
      TAL < 5                                                   | false       |            | true
      TAL <= 5                                                  | true        |            | true
      TAL > 4.5                                                 | true        |            | false
      TAL >= BRUD                                               | true        |            | false
      BRUD = 2.5                                                | true        |            | false
      DAG < date '2000-01-01'                                   | false       |            | true
      TEKST < 'abd'                                             | true        |            | true
      TEKST = 'abc'                                             | true        |            | false
      TEKST = 'it''s'                                           | false       |            | false
      PNR <> MOR                                                |             | true       | true
      reference_date = date '2022-03-31'                        | true        | true       | true
      true                                                      | true        | true       | true
      false                                                     | false       | false      | false
      TAL between -3 and 5                                      | true        |            | true
      TAL not between -2 and 4                                  | true        |            | true
      BRUD between 0.1 and 2.49                                 | false       |            | true
      TAL in (5, 7)                                             | true        |            | false
      TAL not in (5)                                            | false       |            | true
      TEKST in ('Abd', 'x')                                     | false       |            | true
      BRUD in (0.1, 3)                                          | false       |            | true
      DAG in (date '1999-03-31')                                | false       |            | true
      FARVE = 'roed'                                            | true        |            | false
      '1' <> FARVE                                              | false       |            | true
      FARVE in ('roed', '750')                                  | true        |            | true
      TAL is null                                               | false       | true       | false
      TAL is not null                                           | true        | false      | true
      TAL > 0 and BRUD > 0                                      | true        |            | false
      TAL > 0 and FARVE = '750'                                 | false       |            | false
      TAL > 0 and FARVE is null                                 | false       |            | false
      TAL > 0 and FARVE is not null                             | true        | false      | false
      FARVE is not null and TAL > 0                             | true        | false      | false
      TAL < 0 or FARVE is null                                  | false       | true       | true
      FARVE is null or TAL < 0                                  | false       | true       | true
      TAL < 0 or FARVE is not null                              | true        |            | true
      not TAL > 0                                               | false       |            | true
      not (TAL > 0 or BRUD > 1)                                 | false       |            | true
      not (TAL > 0 and TAL is null)                             | true        |            | true
      not TAL > 0 or TAL is null                                | false       | true       | true
      TAL > 0 or TAL < 0 and BRUD > 1                           | true        |            | false
      (TAL > 0 or TAL < 0) and BRUD > 1                         | true        |            | false
      TAL + 1                                                   | 6           |            | -2
      TAL + -2                                                  | 3           |            | -5
      TAL - BRUD                                                | 2.5         |            | -3.1
      TAL - 1 - 1                                               | 3           |            | -5
      TAL * TAL - 1                                             | 24          |            | 8
      TAL * (TAL - 1)                                           | 20          |            | 12
      1 + TAL * 2                                               | 11          |            | -5
      BRUD * 1.5                                                | 3.75        |            | 0.15
      BRUD + 0.001                                              | 2.501       |            | 0.101
      BRUD * BRUD * BRUD * BRUD * BRUD                          | 97.65625    |            | 0.00001
      TAL * 100000 * 100000                                     | 50000000000 |            | -30000000000
      years_between(DAG, reference_date)                        | 22          |            | 23
      years_between(reference_date, DAG)                        | -23         |            | -23
      years_between(date '2000-02-29', date '2023-02-28')       | 22          | 22         | 22
      years_between(date '2000-02-29', date '2023-03-01')       | 23          | 23         | 23
      years_between(date '2000-02-29', date '2024-02-28')       | 23          | 23         | 23
      years_between(date '2000-02-29', date '2024-02-29')       | 24          | 24         | 24
      years_between(date '2022-04-01', reference_date)          | -1          | -1         | -1
      months_between(DAG, reference_date)                       | 265         |            | 276
      months_between(date '2022-01-31', date '2022-02-28')      | 0           | 0          | 0
      months_between(date '2022-01-31', date '2022-03-01')      | 1           | 1          | 1
      months_between(date '2022-04-01', reference_date)         | -1          | -1         | -1
      months_between(date '2020-02-29', date '2021-02-28')      | 11          | 11         | 11
      days_between(DAG, reference_date)                         | 8066        |            | 8401
      days_between(reference_date, date '2022-03-01')           | -30         | -30        | -30
      quotient(TAL, BRUD, 2)                                    | 2           |            | -30
      quotient(BRUD, TAL, 2)                                    | 0.5         |            | -0.03
      quotient(1, TAL, 0)                                       | 0           |            | 0
      quotient(TAL, 2, 0)                                       | 3           |            | -2
      quotient(0 - TAL, 0 - 2, 0)                               | 3           |            | -2
      quotient(TAL, TAL - 5, 1)                                 |             |            | 0.4
      quotient(BRUD - BRUD, TAL, 3)                             | 0           |            | 0
      quotient(2, 3, 6)                                         | 0.666667    | 0.666667   | 0.666667
      least(TAL, BRUD)                                          | 2.5         |            | -3
      greatest(TAL, BRUD, 1)                                    | 5           | 1          | 1
      greatest(TAL, 4)                                          | 5           | 4          | 4
      least(DAG, date '2000-01-01')                             | 2000-01-01  | 2000-01-01 | 1999-03-31
      coalesce(TAL, 0)                                          | 5           | 0          | -3
      coalesce(TEKST, FARVE, 'x')                               | abc         | x          | Abd
      coalesce(DAG, date '2020-01-01')                          | 2000-02-29  | 2020-01-01 | 1999-03-31
      coalesce(TAL, TAL)                                        | 5           |            | -3
      starts_with(TEKST, 'ab')                                  | true        |            | false
      starts_with(TEKST, '')                                    | true        |            | true
      """;

  private Expressions() {}

  static List<String> texts() {
    return TextRows.parse(TABLE).stream().map(row -> row.get("expression")).toList();
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < texts().size(); i++) {
      names.add("udtryk_" + i);
    }

    return names;
  }

  /** A variable per expression, to be written below other variables. */
  public static String asVariables() {
    var yaml = new StringBuilder("\n");
    for (int i = 0; i < texts().size(); i++) {
      yaml.append("  ")
          .append(names().get(i))
          .append(": {label: {da: a, en: a}, value: \"")
          .append(texts().get(i))
          .append("\"}\n");
    }

    return yaml.toString();
  }

  static SortedMap<String, List<String>> expected(String date, List<String> people) {
    SortedMap<String, List<String>> expected = new TreeMap<>();
    people.forEach(
        person ->
            expected.put(
                date + " " + person,
                TextRows.parse(TABLE).stream().map(row -> row.get(person)).toList()));
    return expected;
  }

  /** The kinds of expressions that the variables are made of. */
  static Set<Class<?>> kinds(Definitions definitions) {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    for (Variable variable : definitions.units().get("menneske").variables()) {
      if (names().contains(variable.name())
          && variable.derivation() instanceof Variable.Computed computed) {
        computed.value().accept(new Kinds(kinds));
      }
    }

    return kinds;
  }

  /** Goes through an expression and notes what it meets. */
  private record Kinds(Set<Class<?>> kinds) implements Expression.Visitor<Void> {
    private Void note(Expression expression, Expression... parts) {
      kinds.add(expression.getClass());
      for (Expression part : parts) {
        part.accept(this);
      }

      return null;
    }

    @Override
    public Void literal(Expression.Literal literal) {
      return note(literal);
    }

    @Override
    public Void reference(Expression.Reference reference) {
      return note(reference);
    }

    @Override
    public Void comparison(Expression.Comparison comparison) {
      return note(comparison, comparison.left(), comparison.right());
    }

    @Override
    public Void both(Expression.And and) {
      return note(and, and.left(), and.right());
    }

    @Override
    public Void either(Expression.Or or) {
      return note(or, or.left(), or.right());
    }

    @Override
    public Void not(Expression.Not not) {
      return note(not, not.of());
    }

    @Override
    public Void oneOf(Expression.OneOf oneOf) {
      return note(oneOf, oneOf.of());
    }

    @Override
    public Void unknown(Expression.IsUnknown unknown) {
      return note(unknown, unknown.of());
    }

    @Override
    public Void arithmetic(Expression.Arithmetic arithmetic) {
      return note(arithmetic, arithmetic.left(), arithmetic.right());
    }

    @Override
    public Void call(Expression.Call call) {
      return note(call, call.arguments().toArray(Expression[]::new));
    }
  }
}
