package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of expression, derivation, timing and measure means the same on both engines, and what
 * a reader expects. The people and the variables stand in {@link LanguagePeople} and in the
 * resources under {@code language}.
 */
@SparkTest
class LanguageTest {
  @TempDir private Path folder;

  @Test
  void expressionsMeanWhatSqlMeans(SparkSession spark) {
    Definitions definitions = LanguagePeople.definitions(folder, Expressions.asVariables());
    Deliveries delivered = LanguagePeople.only("2022-03-31", List.of("1", "2", "3"), definitions);
    SortedMap<String, List<String>> expected =
        Expressions.expected("2022-03-31", List.of("1", "2", "3"));
    assertThat(transposed(BothEngines.inReference(delivered, "menneske", Expressions.names())))
        .isEqualTo(transposed(expected));
    assertThat(
            transposed(
                BothEngines.onSpark(spark, delivered, "menneske", Expressions.names(), folder)))
        .isEqualTo(transposed(expected));
    assertThat(Expressions.kinds(definitions))
        .containsExactlyInAnyOrder(Expression.class.getPermittedSubclasses());
  }

  @Test
  void codesFollowTheirListOnTheDayAndTheFirstRowOfATableThatHoldsDecides(SparkSession spark) {
    assertBoth(
        """
        reference  | PNR | farve  | varm  | familie | trin   | svar   | svar_officielt
        2022-03-31 | 1   | roed   | true  | roede   | mellem | ja     | nej
        2022-03-31 | 2   |        |       |         |        | maaske | nej
        2022-03-31 | 3   | 750    | false | blaa    |        | nej    | maaske
        2022-03-31 | 4   | gammel |       | blaa    | hoej   | maaske | ja
        2022-03-31 | 5   | skift  | true  | roede   | mellem | ja     | ja
        2022-06-30 | 1   | ny     | true  | roede   | mellem | ja     | ja
        2022-06-30 | 4   |        |       |         | hoej   | maaske | ja
        2022-06-30 | 5   | skift  | false | blaa    | mellem | nej    | nej
        """,
        spark);
  }

  @Test
  void mergedCodesAreFollowedOnTheNewestMapAndSplitOnesAreUnknownOnIt(SparkSession spark) {
    assertBoth(
        """
        reference  | PNR | palet | palet_da | mat   | mat_da
        2022-03-31 | 1   | roed  | roed     | true  | true
        2022-03-31 | 2   |       |          |       |
        2022-03-31 | 3   | 750   | 750      | true  | false
        2022-03-31 | 4   | roed  | gammel   | true  | false
        2022-03-31 | 5   |       | skift    |       | false
        2022-06-30 | 1   | roed  | mellem   | true  | false
        2022-06-30 | 4   |       |          |       |
        2022-06-30 | 5   | skift | skift    | true  | true
        """,
        spark);
  }

  @Test
  void spellsThatHaveBegunAndSpellsThatHoldOnTheDay(SparkSession spark) {
    assertBoth(
        """
        reference  | PNR | forloeb_kendt | forloeb_nu | forloeb_antal | forloeb_roede | forloeb_kode | forloeb_nukode | forloeb_sum | forloeb_max | forloeb_slut | forloeb_alder | mor_kode
        2022-03-31 | 1   | true          | true       | 3             | 1             | roed         | roed           | 3           | 3           | 2022-03-31   | 2             |
        2022-03-31 | 2   | true          | false      | 1             | 1             | roed         |                | 0           | 5           | 2022-03-31   | 3             | roed
        2022-03-31 | 3   | false         | false      | 0             | 0             |              |                | 0           |             |              |               | roed
        2022-03-31 | 4   | true          | true       | 3             | 1             | roed         | roed           | 6           | 4           | 2022-06-30   | 22            |
        2022-03-31 | 5   | false         | false      | 0             | 0             |              |                | 0           |             |              |               |
        2022-06-30 | 1   | true          | true       | 4             | 1             | ny           | ny             | 12          | 9           | 2022-03-31   | 2             |
        2022-06-30 | 4   | true          | true       | 3             | 1             | roed         |                | 2           | 4           | 2022-06-30   | 22            | ny
        2022-06-30 | 5   | false         | false      | 0             | 0             |              |                | 0           |             |              |               |
        """,
        spark);
  }

  @Test
  void eventsOfTheMonthAndEventsSoFar(SparkSession spark) {
    assertBoth(
        """
        reference  | PNR | timer | timer_dobbelt | timer_stoerst | timer_fin | timer_mest | haendelser | antal | slags   | stor  | er_sket
        2022-03-31 | 1   | 10.75 | 21.5          | 10.5          | 0.0000105 | 98         | 2          | 40    | barsel  | true  | true
        2022-03-31 | 2   | 0     | 0             |               |           |            | 1          | 20    |         |       | false
        2022-03-31 | 3   | 0     | 0             |               |           | 0          | 0          | -10   | x       | false | false
        2022-03-31 | 4   | 0     | 0             |               |           |            | 0          | 0     |         |       | false
        2022-03-31 | 5   | 0     | 0             |               |           |            | 0          | 0     |         |       | false
        2022-06-30 | 1   | 20    | 40            | 20            | 0.00002   | 98         | 1          | 50    | arbejde | true  | true
        2022-06-30 | 4   | 5     | 10            | 5             | 0.000005  | 6          | 1          | 20    | b       | false | false
        2022-06-30 | 5   | 0     | 0             |               |           |            | 0          | 0     |         |       | false
        """,
        spark);
  }

  @Test
  void eventsOfTheVeryDayAndOthersWhoNameAPerson(SparkSession spark) {
    assertBoth(
        """
        reference  | PNR | beloeb | konti | sidst | boern
        2022-03-31 | 1   | 100.5  | 2     | 100   | 2
        2022-03-31 | 2   | 0      | 1     |       | 0
        2022-03-31 | 3   | 0      | 0     |       | 0
        2022-03-31 | 4   | 0      | 0     |       | 0
        2022-03-31 | 5   | 0      | 0     |       | 0
        2022-06-30 | 1   | 0      | 0     | 100   | 1
        2022-06-30 | 4   | 3      | 1     | 3     | 0
        2022-06-30 | 5   | 0      | 0     |       | 0
        """,
        spark);
  }

  @Test
  void measuresCountOrTakeAShare(SparkSession spark) {
    // First quarter, number known: 1 (5, warm), 3 (-3, in area 2), 4 (9), 5 (4, warm). Second: 1,
    // 4, 5, of whom only 1 is warm.
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries delivered = LanguagePeople.all(definitions).writeTo(folder.resolve("extracts"));
    Map<String, String> totals =
        Map.of(
            "2022Q1 1 alle",
            "3/3",
            "2022Q1 2 alle",
            "0/1",
            "2022Q1 1 varme",
            "2/2",
            "2022Q2 1 alle",
            "3/3",
            "2022Q2 1 varme",
            "1/1");
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    for (IndicatorCells cells : engine.cells(only(definitions, "andel", "antal"))) {
      ReferenceFigures reference = ReferenceFigures.of(cells.indicator(), delivered.typed());
      assertThat(SparkEngine.byPeriod(cells)).isEqualTo(reference.cells());
      boolean share = cells.indicator().measure() instanceof Measure.Share;
      Map<String, String> expected = new TreeMap<>(totals);
      expected.replaceAll(
          (key, fraction) ->
              share ? fraction : fraction.split("/", -1)[1] + "/" + fraction.split("/", -1)[1]);
      Map<String, String> found = new TreeMap<>();
      reference
          .cells()
          .forEach(
              (key, points) -> {
                if (key.breakdown().isEmpty()) {
                  found.put(
                      key.period() + " " + key.area() + " " + key.group(),
                      points.numerator() + "/" + points.denominator());
                }
              });
      assertThat(found).isEqualTo(expected);
    }
  }

  private static List<Indicator> only(Definitions definitions, String... ids) {
    return Stream.of(ids).map(id -> definitions.indicator(id).orElseThrow()).toList();
  }

  @Test
  void everyMeasureGivesTheSameFiguresOnBothEngines(SparkSession spark) {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries delivered = LanguagePeople.all(definitions).writeTo(folder.resolve("extracts"));
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    List<Indicator> quarterly = new ArrayList<>(definitions.indicators());
    quarterly.removeIf(each -> each.period().length() != Period.Length.QUARTER);
    for (IndicatorCells cells : engine.cells(quarterly)) {
      ReferenceFigures reference = ReferenceFigures.of(cells.indicator(), delivered.typed());
      String id = cells.indicator().id();
      assertThat(SparkEngine.byPeriod(cells)).as(id).isEqualTo(reference.cells());
      Figures figures = Figures.of(cells, Selection.ALL);
      assertThat(figures.figures()).as(id).isNotEmpty();
      for (Figure figure : figures.figures()) {
        FigureKey key = figure.key();
        assertThat(figure.value())
            .as("%s %s", id, key)
            .isEqualTo(
                reference.value(
                    new ReferenceFigures.Key(
                        key.period().code(), key.area(), key.group(), key.slice().text())));
      }
    }
  }

  @Test
  void theExamplesOfTheLanguageHold() {
    assertThat(ExampleCheck.check(LanguagePeople.copy(folder, "")).figures()).isGreaterThan(40);
  }

  @Test
  void nothingOfTheLanguageIsLeftOut() {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    List<Variable> variables = definitions.units().get("menneske").variables();
    assertThat(
            LanguagePeople.definitions(folder, Expressions.asVariables())
                .units()
                .get("menneske")
                .variables()
                .stream()
                .<Class<?>>map(variable -> variable.derivation().getClass()))
        .containsAll(kinds(Variable.Derivation.class).toList());
    assertThat(
            definitions.indicators().stream()
                .<Class<?>>map(indicator -> indicator.measure().getClass()))
        .contains(Measure.class.getPermittedSubclasses());
    List<Variable.Gathered> gathered =
        variables.stream()
            .map(Variable::derivation)
            .filter(Variable.Gathered.class::isInstance)
            .map(Variable.Gathered.class::cast)
            .toList();
    assertThat(gathered.stream().map(each -> each.timing().when())).contains(Timing.When.values());
    assertThat(gathered.stream().map(Variable.Gathered::how)).contains(Variable.How.values());
    assertThat(
            variables.stream()
                .flatMap(variable -> variable.official().stream())
                .map(Variable.Official::ruling))
        .contains(Variable.Ruling.values());
  }

  /** The records of a sealed interface, also those of sealed interfaces within it. */
  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LanguageTest::kinds)
        : Stream.of(type);
  }

  private void assertBoth(String expected, SparkSession spark) {
    Deliveries delivered = LanguagePeople.all(LanguagePeople.definitions(folder, ""));
    List<String> names = BothEngines.names(expected);
    assertThat(BothEngines.inReference(delivered, "menneske", names))
        .isEqualTo(BothEngines.expected(expected));
    assertThat(BothEngines.onSpark(spark, delivered, "menneske", names, folder))
        .isEqualTo(BothEngines.expected(expected));
  }

  /** By expression instead of by person, so that a difference is easy to read. */
  private static SortedMap<String, List<String>> transposed(
      SortedMap<String, List<String>> byPerson) {
    SortedMap<String, List<String>> byExpression = new TreeMap<>();
    for (int i = 0; i < Expressions.texts().size(); i++) {
      int position = i;
      byExpression.put(
          Expressions.texts().get(i),
          byPerson.values().stream().map(values -> values.get(position)).toList());
    }

    return byExpression;
  }
}
