package dk.integrationsbarometer.run.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.duckdb.Queries;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.oracle.AdjustedReference;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.RandomPopulation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Gaps of people of whom a number is held equal are those of the slow engine, for whoever lives
 * there.
 */
class CovariatesAgreeTest {
  private static final String CLASSES =
      """
      kind: classification
      id: alder-paa-linje
      label: {da: Alder på en linje, en: Age on a line}
      intervals:
        - {code: 25-29, da: 25-29, en: 25-29, from: 25, to: 29}
        - {code: 30-44, da: 30-44, en: 30-44, from: 30, to: 44}
        - {code: 45-54, da: 45-54, en: 45-54, from: 45, to: 54}
        - {code: 55-64, da: 55-64, en: 55-64, from: 55, to: 64}
      """;

  private static final String VARIABLE =
      """
      kind: variables
      id: alder-paa-linje
      unit: bef
      variables:
        alder_paa_linje: {label: {da: Alder på en linje, en: Age on a line}, class: alder, in: alder-paa-linje}
      """;

  /** Of those under 25 the number is not known. */
  private static final String INDICATOR =
      """
      kind: indicator
      id: job-ved-samme-alder
      label: {da: Job ved samme alder, en: Work at the same age}
      description: {da: "Andelen i job, når alderen er ens.", en: The share in work with age held equal.}
      source: Opdigtet
      unit: bef
      population: alder between 18 and 64
      MEASURE
      groups: [dansk, ikke-vestlig, indvandrer]
      comparisons:
        - {group: ikke-vestlig, reference: dansk}
        - {group: indvandrer, reference: dansk}
      adjust: {for: [koen, alder_paa_linje], numbers: [alder_paa_linje], method: regression, standard: STANDARD}
      period: {length: quarter, status_dates: [03-31, 06-30, 09-30, 12-31]}
      direction: up
      decimals: 1
      interval: superpopulation
      disclosure: standard
      examples:
        - title: Nobody is in work
          given:
            bef: |
              reference  | PNR | KOEN | FOED_DAG   | KOM | FOEDREG_KODE | STATSB
              2022-03-31 | 101 | 2    | 1980-05-01 | 101 | 7001         | 5100
          expect: |
            period | area | group | breakdown | value
            2022Q1 | 101  | dansk |           | 0
      """;

  private static final List<Document> REAL = DefinitionFixtures.documents(DefinitionFixtures.REAL);

  private static final String SHARE = "measure: share\nnumerator: loentimer >= 37";

  private static final String MEAN =
      "measure: mean\nvalue: loentimer\nvalue_unit: {da: timer, en: hours}";

  @ParameterizedTest(name = "seed {0}, {1} people, composition of {2}")
  @CsvSource({
    "21, 40, both",
    "23, 250, reference",
    "24, 400, both",
    "25, 400, group",
    "26, 400, reference"
  })
  void theAdjustedGapIsThatOfTheReferenceEngine(long seed, int people, String standard) {
    for (String measure : List.of(SHARE, MEAN)) {
      Definitions definitions = definitions(INDICATOR, measure, standard);
      assertTheyAgree(added(definitions), RandomPopulation.of(definitions, seed, people).typed());
    }
  }

  /** DuckDB has the least squares of one number built in. */
  @ParameterizedTest(name = "composition of {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "group     | share | g.y - (r.y + r.slope * (g.x - r.x))",
        "reference | mean | g.y + g.slope * (r.x - g.x) - r.y",
        "both      | share | g.y - r.y - (g.sxy + r.sxy) / (g.sxx + r.sxx) * (g.x - r.x)"
      })
  void alongOneNumberItIsThatOfAQuery(String standard, String measure, String gap)
      throws SQLException {
    String measured = measure.equals("share") ? SHARE : MEAN;
    String text =
        INDICATOR
            .replace("between 18", "between 25")
            .replace("for: [koen, ", "for: [")
            .replace("  - {group: indvandrer, reference: dansk}\n", "")
            .replace("direction: up", "breakdowns: [[alder_paa_linje]]\ndirection: up");
    Definitions definitions = definitions(text, measured, standard);
    Indicator indicator = added(definitions);
    RegisterRows rows = RandomPopulation.of(definitions, 27, 150).typed();
    Map<String, Double> found = new TreeMap<>();
    for (Gap each : ExampleCells.figures(indicator, rows).gaps()) {
      FigureKey key = each.group().key();
      each.adjusted()
          .ifPresent(
              adjusted -> found.put(key.period().code() + " " + key.area(), adjusted.value()));
    }

    Map<String, Double> queried = queried(indicator, rows, measure, gap);
    assertThat(found).isNotEmpty();
    assertThat(queried.keySet()).containsAll(found.keySet());
    found.forEach(
        (place, value) -> assertThat(value).as(place).isCloseTo(queried.get(place), within(1e-8)));
  }

  private static Map<String, Double> queried(
      Indicator indicator, RegisterRows rows, String measure, String gap) throws SQLException {
    String sql =
        """
        WITH people AS (%s), points AS (
          SELECT year(reference_date) || 'Q' || quarter(reference_date) AS period, area, grp, %s * numerator / denominator AS y,
            CASE breakdown WHEN 'alder_paa_linje=25-29' THEN 27 WHEN 'alder_paa_linje=30-44' THEN 37
              WHEN 'alder_paa_linje=45-54' THEN 49.5 WHEN 'alder_paa_linje=55-64' THEN 59.5 END AS x
          FROM people WHERE denominator > 0),
        sides AS (
          SELECT period, area, grp, avg(y) AS y, avg(x) AS x, regr_slope(y, x) AS slope, regr_sxx(y, x) AS sxx, regr_sxy(y, x) AS sxy
          FROM points WHERE x IS NOT NULL GROUP BY ALL)
        SELECT period || ' ' || area, CAST(%s AS DOUBLE) AS gap FROM sides g JOIN sides r USING (period, area)
        WHERE g.grp = 'ikke-vestlig' AND r.grp = 'dansk' AND gap IS NOT NULL"""
            .formatted(
                Queries.contributions(indicator), measure.equals("share") ? "100.0" : "1.0", gap);
    Map<String, Double> values = new TreeMap<>();
    try (DuckDb duck = DuckDb.open()) {
      for (Register register : NamesUsed.registers(indicator)) {
        duck.load(register, rows.of(register.id()));
      }

      for (String row : duck.rows(sql)) {
        String[] parts = row.split(" \\| ", 2);
        values.put(parts[0], Double.valueOf(parts[1]));
      }
    }

    return values;
  }

  private static Indicator added(Definitions definitions) {
    return definitions.indicators().stream()
        .filter(indicator -> indicator.id().equals("job-ved-samme-alder"))
        .findFirst()
        .orElseThrow();
  }

  private static void assertTheyAgree(Indicator indicator, RegisterRows rows) {
    ReferenceFigures reference = ReferenceFigures.of(indicator, rows);
    int compared = 0;
    for (Gap gap : ExampleCells.figures(indicator, rows).gaps()) {
      if (gap.value().isPresent()) {
        FigureKey key = gap.group().key();
        var expected =
            AdjustedReference.gap(
                reference,
                new ReferenceFigures.Key(key.period().code(), key.area(), key.group(), ""),
                gap.referenceCode());
        assertThat(gap.adjusted().isPresent()).as(key.toString()).isEqualTo(expected.isPresent());
        if (expected.isPresent()) {
          assertThat(gap.adjusted().map(AdjustedGap::value).orElseThrow())
              .as(key.toString())
              .isCloseTo(expected.getAsDouble(), within(1e-8));
          compared++;
        }
      }
    }

    assertThat(compared).isPositive();
  }

  private static Definitions definitions(String indicator, String measure, String standard) {
    var problems = new Problems();
    List<Document> documents = new ArrayList<>(REAL);
    Map<String, String> added = new TreeMap<>();
    added.put("classifications/alder-paa-linje.yaml", CLASSES);
    added.put("variables/alder-paa-linje.yaml", VARIABLE);
    added.put(
        "indicators/beskaeftigelse/job-ved-samme-alder.yaml",
        indicator.replace("MEASURE", measure).replace("STANDARD", standard));
    added.forEach(
        (path, text) ->
            documents.add(DefinitionFolder.document(path, path, text, problems).orElseThrow()));
    return Compiler.compile(documents, problems);
  }
}
