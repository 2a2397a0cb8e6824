package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.oracle.Points;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.WrittenRows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SQL written from the definitions by code of its own counts the same people as the reference
 * engine.
 */
class QueriesAgainstReferenceTest {
  private static final Definitions DEFINITIONS =
      LoadedDefinitions.load(Path.of("..", "definitions"));
  private static final List<Indicator> COVERED =
      DEFINITIONS.indicators().stream().filter(SqlMeasure::covers).toList();

  /** One larger town holds what two smaller ones do, and its queries are planned once. */
  private static final int RESIDENTS = 800;

  private record ByExample(Indicator indicator, Example example) {
    @Override
    public String toString() {
      return indicator.id() + ": " + example.title();
    }
  }

  static Stream<ByExample> examples() {
    return COVERED.stream()
        .flatMap(
            indicator ->
                indicator.examples().stream().map(example -> new ByExample(indicator, example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRowsOfAnExampleGiveTheSameCells(ByExample one) throws SQLException {
    try (DuckDb duck = DuckDb.open()) {
      for (Register register : needed(one.indicator())) {
        duck.load(register, one.example().given().getOrDefault(register.id(), List.of()));
      }

      Map<ReferenceFigures.Key, Points> expected = expected(one.indicator(), one.example().given());
      assertThat(expected).isNotEmpty();
      assertThat(
              byPeriod(
                  one.indicator(),
                  duck.cells(
                      one.indicator().id(), SqlCells.ofIndicator(one.indicator(), Facts.JOINED))))
          .isEqualTo(expected);
    }
  }

  private static Collection<Register> needed(Indicator indicator) {
    Unit unit = indicator.unit();
    Set<Register> needed = new LinkedHashSet<>(List.of(unit.register()));
    needed.addAll(NamesUsed.registers(unit, UnitCells.names(unit, List.of(indicator))));
    return needed;
  }

  /** All indicators of a unit in one query; the examples have one for each. */
  @ParameterizedTest
  @ValueSource(longs = 1)
  void aRandomTownGivesTheSameCells(long seed, @TempDir Path folder)
      throws SQLException, IOException {
    Map<String, List<Example.Row>> rows = new Town(DEFINITIONS, seed, RESIDENTS).rows();
    WrittenRows.extracts(folder, DEFINITIONS, rows);
    try (DuckDb duck = DuckDb.open()) {
      for (Register register : DEFINITIONS.registers().values()) {
        duck.loadExtracts(folder, register);
      }

      Map<String, SortedMap<CellKey, Sums>> together = new TreeMap<>();
      for (String unit : COVERED.stream().map(each -> each.unit().id()).collect(toSet())) {
        together.putAll(duck.cells(SqlCells.ofUnit(ofUnit(unit), Facts.JOINED)));
      }

      for (Indicator indicator : COVERED) {
        assertThat(byPeriod(indicator, together.getOrDefault(indicator.id(), new TreeMap<>())))
            .as("%s in a query for all", indicator.id())
            .isEqualTo(expected(indicator, rows));
      }
    }
  }

  private static Map<ReferenceFigures.Key, Points> expected(
      Indicator indicator, Map<String, List<Example.Row>> rows) {
    return new TreeMap<>(ReferenceFigures.of(indicator, new RegisterRows(rows)).cells());
  }

  private static List<Indicator> ofUnit(String unit) {
    return COVERED.stream().filter(each -> each.unit().id().equals(unit)).toList();
  }

  private static Map<ReferenceFigures.Key, Points> byPeriod(
      Indicator indicator, SortedMap<CellKey, Sums> cells) {
    Map<ReferenceFigures.Key, Points> byPeriod = new TreeMap<>();
    cells.forEach(
        (key, sums) -> {
          String period = Period.of(key.date(), indicator.period().length()).code();
          byPeriod.merge(
              new ReferenceFigures.Key(period, key.area(), key.group(), key.breakdown()),
              SparkEngine.points(sums),
              Points::plus);
        });
    byPeriod.keySet().removeIf(key -> key.group().equals(CellKey.WHOLE));
    return byPeriod;
  }
}
