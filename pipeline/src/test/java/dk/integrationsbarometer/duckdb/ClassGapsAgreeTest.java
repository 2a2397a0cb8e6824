package dk.integrationsbarometer.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gaps between classes are the same from Spark, from the rows themselves, and from a query. */
@SparkTest
class ClassGapsAgreeTest {
  private static final String ID = "klasser";

  /** Others have no districts. */
  private static final String AREA = "101";

  private static final int RESIDENTS = 120;
  private static final String INDICATOR =
      """
      kind: indicator
      id: klasser
      label: {da: Klasser, en: Classes}
      description: {da: Andelen over 40 år., en: The share above 40.}
      source: made up
      unit: bef
      population: alder >= 18
      measure: share
      numerator: alder > 40
      groups: [alle]
      breakdowns: [[koen], [bydel], [bydel, koen]]
      class_comparisons:
        - {over: koen, class: kvinde, reference: mand}
        - {over: bydel, reference: total}
        - {over: bydel, reference: rest}
      period: {length: year, status_dates: [12-31]}
      direction: none
      decimals: 1
      interval: superpopulation
      disclosure: standard
      examples:
        - title: one of two
          given:
            bef: |
              reference  | PNR | KOEN | FOED_DAG   | KOM
              2022-12-31 | 101 | 2    | 1950-05-01 | 101
              2022-12-31 | 102 | 1    | 2000-05-01 | 101
          expect: |
            period | area | group | breakdown               | value
            2022   | 101  | alle  | koen=kvinde - koen=mand | 100
      """;

  /** A class and all who are in another one, or in none that is known. */
  private static final String SQL =
      """
      WITH cells AS (%s), found AS (
        SELECT year(reference_date)::VARCHAR AS period, area, grp, breakdown, sum(numerator) AS over, sum(denominator) AS under
        FROM cells WHERE grp <> '*' AND area = '101' GROUP BY ALL),
      parts AS (SELECT *, regexp_extract(breakdown, 'bydel=([^,]+)', 1) AS bydel, regexp_extract(breakdown, 'koen=([^,]+)', 1) AS koen FROM found),
      sides AS (
        SELECT c.period, c.area, c.grp, c.breakdown, 'koen=mand' AS reference, c.over, c.under, m.over AS other, m.under AS others
        FROM parts c JOIN parts m USING (period, area, grp, bydel) WHERE c.koen = 'kvinde' AND m.koen = 'mand'
        UNION ALL
        SELECT c.period, c.area, c.grp, c.breakdown, 'bydel=total', c.over, c.under, t.over, t.under
        FROM parts c JOIN parts t USING (period, area, grp, koen) WHERE c.bydel NOT IN ('', 'uoplyst') AND t.bydel = ''
        UNION ALL
        SELECT c.period, c.area, c.grp, c.breakdown, 'bydel=rest', c.over, c.under, sum(o.over), sum(o.under)
        FROM parts c JOIN parts o USING (period, area, grp, koen) WHERE c.bydel NOT IN ('', 'uoplyst') AND o.bydel NOT IN ('', c.bydel)
        GROUP BY ALL)
      SELECT concat_ws(' ', period, area, grp, breakdown, reference), 100.0::DOUBLE * over / under - 100.0::DOUBLE * other / others
      FROM sides WHERE under > 0 AND others > 0""";

  @TempDir private Path folder;

  @Test
  void allEnginesGiveTheSameGaps(SparkSession spark) throws SQLException, IOException {
    Path written = folder.resolve("definitions");
    RealDefinitions.copyTo(written, UnaryOperator.identity());
    Files.writeString(written.resolve("indicators/beskaeftigelse/" + ID + ".yaml"), INDICATOR);
    Definitions definitions = LoadedDefinitions.load(written);
    Indicator indicator =
        definitions.indicators().stream()
            .filter(each -> each.id().equals(ID))
            .findFirst()
            .orElseThrow();
    String unit = indicator.unit().id();
    Map<String, List<Example.Row>> rows =
        Map.of(unit, new Town(definitions, 7, RESIDENTS).rows().get(unit));
    WrittenRows.extracts(folder.resolve("extracts"), definitions, rows);
    var engine =
        new SparkEngine(spark, definitions, folder.resolve("extracts"), folder.resolve("work"));
    List<Gap> gaps =
        Figures.of(engine.cells(indicator), Selection.ALL).gaps().stream()
            .filter(gap -> gap.group().key().area().equals(AREA))
            .toList();
    ReferenceFigures reference = ReferenceFigures.of(indicator, new RegisterRows(rows));

    Map<String, Double> found = new TreeMap<>();
    for (Gap gap : gaps) {
      FigureKey key = gap.group().key();
      var place =
          new ReferenceFigures.Key(
              key.period().code(), key.area(), key.group(), key.slice().text());
      if (gap.value().isPresent()) {
        found.put(name(place, gap), gap.value().getAsDouble());
        assertThat(reference.gap(place, gap.referenceCode()).orElseThrow())
            .as(name(place, gap))
            .isCloseTo(gap.value().getAsDouble(), within(1e-9));
      } else {
        assertThat(reference.gap(place, gap.referenceCode())).as(name(place, gap)).isEmpty();
      }
    }

    assertThat(found.keySet())
        .anyMatch(name -> name.endsWith("koen=mand"))
        .anyMatch(name -> name.endsWith("bydel=total"))
        .anyMatch(name -> name.endsWith("bydel=rest"));
    assertSame(found, queried(indicator));
  }

  private static String name(ReferenceFigures.Key key, Gap gap) {
    return String.join(
        " ", key.period(), key.area(), key.group(), key.breakdown(), gap.referenceCode());
  }

  private static void assertSame(Map<String, Double> found, Map<String, Double> expected) {
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach(
        (name, value) -> assertThat(value).as(name).isCloseTo(expected.get(name), within(1e-9)));
  }

  private Map<String, Double> queried(Indicator indicator) throws SQLException, IOException {
    Map<String, Double> values = new TreeMap<>();
    try (DuckDb duck = DuckDb.open()) {
      duck.loadExtracts(folder.resolve("extracts"), indicator.unit().register());
      for (String row : duck.rows(SQL.formatted(SqlCells.ofIndicator(indicator, Facts.JOINED)))) {
        int bar = row.lastIndexOf(" | ");
        values.put(row.substring(0, bar), Double.valueOf(row.substring(bar + 3)));
      }
    }

    return values;
  }
}
