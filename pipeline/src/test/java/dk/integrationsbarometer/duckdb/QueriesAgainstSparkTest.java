package dk.integrationsbarometer.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.MainJob;
import dk.integrationsbarometer.run.Progress;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SQL written from the definitions by code of its own counts the same people as the program, and
 * reads the same from its files.
 */
@SparkTest
class QueriesAgainstSparkTest {
  private static final Path ROOT = Path.of("..");
  private static final Definitions DEFINITIONS =
      LoadedDefinitions.load(ROOT.resolve("definitions"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final int RESIDENTS = 500;

  /** Those of residents, dense enough to be published; AllIndicatorsAgreeTest holds all. */
  private static final Set<String> INDICATORS = Chosen.all("residents");

  @TempDir private Path folder;

  @Test
  void theSampleExtractsGiveTheSameCells(SparkSession spark) throws SQLException, IOException {
    agrees(ROOT.resolve("sample-data/extracts"), spark);
  }

  private void agrees(Path extracts, SparkSession spark) throws SQLException, IOException {
    var program = new SparkEngine(spark, DEFINITIONS, extracts, folder.resolve("work"));
    Map<String, CheckedRegister> checked = program.check(needed());
    try (DuckDb duck = loaded(extracts)) {
      for (List<Indicator> ofUnit : byUnit()) {
        Map<String, SortedMap<CellKey, Sums>> together =
            duck.cells(SqlCells.ofUnit(ofUnit, Facts.JOINED));
        for (IndicatorCells cells : program.cells(checked, ofUnit)) {
          Indicator indicator = cells.indicator();
          SortedMap<CellKey, Sums> expected = cells.sums();
          assertThat(duck.cells(indicator.id(), SqlCells.ofIndicator(indicator, Facts.JOINED)))
              .as("a query for %s", indicator.id())
              .isEqualTo(expected);
          assertThat(together.getOrDefault(indicator.id(), new TreeMap<>()))
              .as("%s in a query for all", indicator.id())
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void publishedFiguresAndGapsAreWhatTheQueriesFindAndNothingThatIsHiddenIsThere(SparkSession spark)
      throws SQLException, IOException {
    Path extracts = folder.resolve("extracts");
    Path out = folder.resolve("out");
    WrittenRows.extracts(extracts, DEFINITIONS, new Town(DEFINITIONS, 6, RESIDENTS).rows());
    var request =
        new RunRequest(
            extracts.toString(),
            definitions(),
            out.toString(),
            folder.resolve("work").toString(),
            Set.of(),
            Set.of(),
            Set.of());
    new MainJob(request, () -> spark, CLOCK, Progress.QUIET).run();
    try (DuckDb duck = loaded(extracts)) {
      duck.view("figures", List.of(out + "/runs/*/figures/*.parquet"));
      duck.view("gaps", List.of(out + "/runs/*/gaps/*.parquet"));
      String queries =
          byUnit().stream()
              .map(
                  ofUnit ->
                      "(" + SqlFigures.of(ofUnit, SqlCells.ofUnit(ofUnit, Facts.JOINED)) + ")")
              .collect(Collectors.joining(" UNION ALL "));
      duck.run("CREATE TABLE found AS " + queries);
      assertThat(
              duck.rows(
                  "SELECT obs_status, count(*) > 10 FROM figures WHERE obs_status IN ('A', 'Q') GROUP BY ALL ORDER BY ALL"))
          .containsExactly("A | true", "Q | true");
      assertThat(duck.rows(PublishedSql.DIFFERING)).isEmpty();
      assertThat(duck.rows(PublishedSql.HIDDEN_BUT_THERE)).isEmpty();
      assertThat(duck.rows(PublishedSql.NOT_THE_QUOTIENT)).isEmpty();
      assertThat(duck.rows(PublishedSql.NOT_THE_DIFFERENCE)).isEmpty();
      assertThat(duck.rows("SELECT DISTINCT obs_status FROM gaps ORDER BY ALL")).contains("U", "Q");
    }
  }

  /**
   * Random people have official answers that are nobody's; the gate would hold all of them back.
   */
  private Path definitions() throws IOException {
    Path copy = RealDefinitions.only(INDICATORS, folder.resolve("definitions"));
    Path residents = copy.resolve("registers/bef.yaml");
    Files.writeString(
        residents,
        Files.readString(residents)
            .replaceFirst("(?m)^columns:", "gate: {differs_at_most: 100}\ncolumns:"));
    return copy;
  }

  private static Collection<Register> needed() {
    Set<Register> needed = new LinkedHashSet<>();
    for (List<Indicator> ofUnit : byUnit()) {
      Unit unit = ofUnit.get(0).unit();
      needed.add(unit.register());
      needed.addAll(NamesUsed.registers(unit, UnitCells.names(unit, ofUnit)));
    }

    return needed;
  }

  private static Collection<List<Indicator>> byUnit() {
    return DEFINITIONS.indicators().stream()
        .filter(each -> INDICATORS.contains(each.id()))
        .collect(Collectors.groupingBy(each -> each.unit().id()))
        .values();
  }

  private static DuckDb loaded(Path extracts) throws SQLException, IOException {
    DuckDb duck = DuckDb.open();
    for (Register register : needed()) {
      duck.loadExtracts(extracts, register);
    }

    return duck;
  }
}
