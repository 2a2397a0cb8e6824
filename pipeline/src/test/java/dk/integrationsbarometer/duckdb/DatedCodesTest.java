package dk.integrationsbarometer.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.run.ExtractReport;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.Progress;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.run.answers.Answers;
import dk.integrationsbarometer.run.answers.Rendering;
import dk.integrationsbarometer.run.authoring.Descriptions;
import dk.integrationsbarometer.spec.LanguagePeople;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas that merge and split on 30 June 2024, on three engines. */
@SparkTest
class DatedCodesTest {
  private static final String AREAS =
      """
      kind: classification
      id: omraader
      label: {da: Områder, en: Areas}
      source: Opdigtet
      items:
        - {code: "1", da: Nord, en: North}
        - {code: "2", da: Syd, en: South, to: 2024-06-30, became: "1"}
        - {code: "3", da: Øst, en: East, to: 2024-06-30, became: ["1", "4"]}
        - {code: "4", da: Havn, en: Harbour, from: 2024-06-30}
      """;

  private static final String PEOPLE =
      """
      reference  | PNR | KOM | TAL
      2024-03-31 | 1   | 1   | 5
      2024-03-31 | 2   | 2   | 5
      2024-03-31 | 3   | 3   | 5
      2024-06-30 | 1   | 1   | 5
      2024-06-30 | 3   | 4   | 5
      """;

  @TempDir private Path folder;

  @Test
  void anAreaIsFollowedOnTheNewestMapAndOneThatWasSplitStaysAsItWas(SparkSession spark)
      throws IOException, SQLException {
    Definitions definitions = definitions();
    Deliveries delivered = delivered(definitions).writeTo(extracts());
    Indicator indicator = definitions.indicator("antal").orElseThrow();
    IndicatorCells cells = engine(spark, definitions).cells(indicator);
    ReferenceFigures reference = ReferenceFigures.of(indicator, delivered.typed());
    assertThat(SparkEngine.byPeriod(cells)).isEqualTo(reference.cells());
    assertThat(
            reference.cells().entrySet().stream()
                .filter(cell -> cell.getKey().breakdown().isEmpty())
                .filter(cell -> cell.getKey().period().startsWith("2024"))
                .map(
                    cell ->
                        "%s %s %s"
                            .formatted(
                                cell.getKey().period(),
                                cell.getKey().area(),
                                cell.getValue().denominator())))
        .containsExactlyInAnyOrder("2024Q1 1 2", "2024Q1 3 1", "2024Q2 1 1", "2024Q2 4 1");
    try (DuckDb duck = loaded(definitions)) {
      assertThat(duck.cells(indicator.id(), SqlCells.ofIndicator(indicator, Facts.JOINED)))
          .isEqualTo(cells.sums());
    }
  }

  @Test
  void aCodeOfAnotherTimeIsRejectedAsAnUnknownOneIs(SparkSession spark)
      throws IOException, SQLException {
    Definitions definitions = definitions();
    delivered(definitions)
        .add(
            "menneske",
            """
            reference  | PNR | KOM | TAL
            2024-03-31 | 5   | 4   | 5
            2024-06-30 | 4   | 2   | 5
            """)
        .writeTo(extracts());
    assertThatThrownBy(() -> engine(spark, definitions).check("menneske"))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining(broken("1 of 4", "2024-03-31", "25"))
        .hasMessageContaining(broken("1 of 3", "2024-06-30", "33.333"));
    try (DuckDb duck = loaded(definitions)) {
      assertThat(
              duck.rows(
                  "SELECT reference_date, \"KOM\", count(*) FROM menneske WHERE reference_date > DATE '2024-01-01' GROUP BY ALL ORDER BY ALL"))
          .containsExactly(
              "2024-03-31 | 1 | 1",
              "2024-03-31 | 2 | 1",
              "2024-03-31 | 3 | 1",
              "2024-06-30 | 1 | 1",
              "2024-06-30 | 4 | 1");
    }
  }

  private static String broken(String rows, String date, String percent) {
    return (": %s rows break the rules of the register 'menneske': 'validity KOM' 1 on %s"
            + " (wanted: a code that the list 'omraader' has on that day: have the rows delivered"
            + " in the codes of their day, or correct 'from' and 'to' in the list). That is %s %%")
        .formatted(rows, date, percent);
  }

  @Test
  void splitCodesEndARunThatShowsThemByTheNewestMap(SparkSession spark) throws IOException {
    Path definitions = copy();
    delivered(LoadedDefinitions.load(definitions)).writeTo(extracts());
    RunRequest byYear = request(definitions, "antal-dengang");
    validated(spark, byYear).end(byYear);
    RunRequest byArea = request(definitions, "antal-omraade");
    ExtractReport report = validated(spark, byArea);
    assertThat(Answers.validation(report, new Rendering(Language.EN, Rendering.Form.TEXT)))
        .endsWith(
            """
            delivery        date  rows  before         verdict
            menneske  2024-03-31     3       0            stop
            menneske  2024-06-30     2       1  too few before
            menneske 2024-03-31: Fewer than 5 rows have a code of 'omraader' that was split later, and 'omraade' shows codes by the newest map.
            """);
    assertThatThrownBy(() -> report.end(byArea))
        .isInstanceOf(BarometerException.class)
        .hasMessageEndingWith(
            """
            menneske202403.csv: Fewer than 5 rows of 'menneske' of 2024-03-31 have a code of 'omraader' that was split later, and 'omraade' shows codes by the newest map: nobody can say to which part each of them belongs.
              Write 'map: then' at 'omraade' to show each year by its own codes, limit its indicators with 'valid' to the time after the split, or have the rows delivered in the newer codes. [E050]""");
  }

  @Test
  void aClassThatDoesNotHoldInAPeriodHasNoFigureInIt() throws IOException {
    Definitions definitions = definitions();
    assertThat(classes(definitions, "antal-dengang", "dengang"))
        .containsExactly(
            "2024Q1 1",
            "2024Q1 2",
            "2024Q1 3",
            "2024Q1 uoplyst",
            "2024Q2 1",
            "2024Q2 4",
            "2024Q2 uoplyst");
    assertThat(classes(definitions, "antal-omraade", "omraade"))
        .containsExactly("2024Q1 1", "2024Q1 uoplyst", "2024Q2 1", "2024Q2 4", "2024Q2 uoplyst");
  }

  private static List<String> classes(Definitions definitions, String indicator, String variable) {
    return CellText.figures(
            definitions.indicator(indicator).orElseThrow(),
            """
            2024-03-31 | 1 | alle | | 3/3
            2024-06-30 | 1 | alle | | 2/2
            """)
        .figures()
        .stream()
        .map(Figure::key)
        .filter(key -> key.group().equals("alle") && !key.slice().codes().isEmpty())
        .map(key -> key.period().code() + " " + key.slice().codes().get(variable))
        .toList();
  }

  @Test
  void theExplanationSaysWhichMapIsUsed() throws IOException {
    Path copy = copy();
    assertThat(explanation(copy, "antal-omraade", Language.EN))
        .contains(
            "read by the list omraader, by the newest map for all years (merged codes are followed)");
    assertThat(explanation(copy, "antal-dengang", Language.EN))
        .contains(
            "Areas: by the newest map for all years; areas that were merged are shown as what they became, while one that was split is shown by itself until then, so earlier figures of those that got a part of it lack that part.");
    assertThat(explanation(copy, "antal-dengang", Language.DA))
        .contains("oversat efter kodelisten omraader, efter statusdatoens eget kort");
  }

  private RunRequest request(Path definitions, String indicator) {
    String work = folder.resolve("work").toString();
    return new RunRequest(
        extracts().toString(), definitions, work, work, Set.of(indicator), Set.of(), Set.of());
  }

  private static ExtractReport validated(SparkSession spark, RunRequest request) {
    return ExtractReport.validate(request, () -> spark, Clock.systemUTC(), Progress.QUIET);
  }

  private static String explanation(Path definitions, String indicator, Language language) {
    return Descriptions.explanation(
        definitions, indicator, new Rendering(language, Rendering.Form.TEXT));
  }

  private Definitions definitions() throws IOException {
    return LoadedDefinitions.load(copy());
  }

  private Path copy() throws IOException {
    Path copy =
        LanguagePeople.copy(
            folder,
            """

              omraade: {label: {da: a, en: a}, recode: KOM, in: omraader}
              dengang: {label: {da: a, en: a}, recode: KOM, in: omraader, map: then}
            """);
    Files.writeString(copy.resolve("classifications/omraader.yaml"), AREAS);
    Path rule = copy.resolve("disclosure/alt.yaml");
    Files.writeString(rule, Files.readString(rule).replace("threshold: 1", "threshold: 5"));
    Path indicators = copy.resolve("indicators/proeve");
    String count = Files.readString(indicators.resolve("antal.yaml"));
    for (String variable : List.of("omraade", "dengang")) {
      Files.writeString(
          indicators.resolve("antal-" + variable + ".yaml"),
          count
              .replace("id: antal", "id: antal-" + variable)
              .replace(
                  "label: {da: Antal, en: Count}",
                  "label: {da: %1$s, en: %1$s}".formatted(variable))
              .replace("[[trin]]", "[[" + variable + "]]")
              .replace("trin=mellem", variable + "=1"));
    }

    return copy;
  }

  private static Deliveries delivered(Definitions definitions) {
    return LanguagePeople.all(definitions).add("menneske", PEOPLE);
  }

  private Path extracts() {
    return folder.resolve("extracts");
  }

  private SparkEngine engine(SparkSession spark, Definitions definitions) {
    return new SparkEngine(spark, definitions, extracts(), folder.resolve("work"));
  }

  private DuckDb loaded(Definitions definitions) throws IOException, SQLException {
    DuckDb duck = DuckDb.open();
    for (Register register : definitions.registers().values()) {
      duck.loadExtracts(extracts(), register);
    }

    return duck;
  }
}
