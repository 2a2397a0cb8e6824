package dk.integrationsbarometer.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.duckdb.SqlSteps.Facts;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.reference.ReferenceFigures;
import dk.integrationsbarometer.reference.RegisterRows;
import dk.integrationsbarometer.run.Loading;
import dk.integrationsbarometer.spark.Sessions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL written from the same definitions by other code counts the same people, to the last one. */
class ThirdEngineTest {
  private static final Definitions DEFINITIONS = Loading.load(Path.of("..", "definitions"));
  private static final int SIZE = 400;

  static Stream<Indicator> indicators() {
    return DEFINITIONS.indicators().stream();
  }

  private record ByExample(Indicator indicator, Example example) {
    @Override
    public String toString() {
      return indicator.id() + ": " + example.title();
    }
  }

  static Stream<ByExample> examples() {
    return indicators()
        .flatMap(
            indicator ->
                indicator.examples().stream().map(example -> new ByExample(indicator, example)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesGiveTheSameCellsInBothQueriesAndTheReference(ByExample one) throws SQLException {
    agreesWithTheReference(one.indicator(), one.example().given());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aRandomTownGivesTheSameCellsInBothQueriesAndTheReference(long seed) throws SQLException {
    for (Indicator indicator : DEFINITIONS.indicators()) {
      agreesWithTheReference(indicator, new Town(seed, SIZE).rows());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  @Tag("spark")
  void aRandomTownGivesTheSameCellsInBothQueriesAndSpark(long seed, @TempDir Path folder)
      throws SQLException, IOException {
    Map<String, List<Example.Row>> rows = new Town(seed, SIZE).rows();
    for (Map.Entry<String, List<Example.Row>> register : rows.entrySet()) {
      Written.extracts(
          folder.resolve("extracts"),
          DEFINITIONS.registers().get(register.getKey()),
          register.getValue());
    }

    agreesWithSpark(folder.resolve("extracts"), folder.resolve("work"));
  }

  private static void agreesWithSpark(Path extracts, Path work) throws SQLException, IOException {
    var spark = new SparkCells(Sessions.start(Optional.of("local[2]")), DEFINITIONS, work);
    var checked = spark.checked(extracts, DEFINITIONS.registers().values());
    try (DuckDb duck = DuckDb.open()) {
      for (var register : DEFINITIONS.registers().values()) {
        duck.loadExtracts(extracts, register);
      }

      for (List<Indicator> ofUnit :
          indicators().collect(Collectors.groupingBy(each -> each.unit().id())).values()) {
        Map<String, IndicatorCells> expected = spark.cells(checked, ofUnit);
        for (Indicator indicator : ofUnit) {
          SortedMap<CellKey, Sums> sums = expected.get(indicator.id()).sums();
          assertThat(sums).as("cells of %s", indicator.id()).isNotEmpty();
          assertThat(duck.cells(indicator.id(), SqlCells.ofIndicator(indicator, Facts.JOINED)))
              .as(indicator.id())
              .isEqualTo(sums);
          assertThat(duck.cells(indicator.id(), SqlCells.ofUnit(ofUnit, Facts.JOINED)))
              .as(indicator.id())
              .isEqualTo(sums);
        }
      }
    }
  }

  private static void agreesWithTheReference(
      Indicator indicator, Map<String, List<Example.Row>> rows) throws SQLException {
    Map<ReferenceFigures.Key, ReferenceFigures.Points> expected =
        new TreeMap<>(ReferenceFigures.of(indicator, new RegisterRows(rows)).cells());
    expected.values().removeIf(points -> points.denominator() == 0);
    List<Indicator> ofUnit =
        indicators().filter(each -> each.unit().id().equals(indicator.unit().id())).toList();
    try (DuckDb duck = DuckDb.open()) {
      for (var register : DEFINITIONS.registers().values()) {
        duck.load(register, rows.getOrDefault(register.id(), List.of()));
      }

      assertThat(expected).isNotEmpty();
      assertThat(
              byPeriod(
                  indicator,
                  duck.cells(indicator.id(), SqlCells.ofIndicator(indicator, Facts.JOINED))))
          .isEqualTo(expected);
      assertThat(
              byPeriod(
                  indicator, duck.cells(indicator.id(), SqlCells.ofUnit(ofUnit, Facts.JOINED))))
          .isEqualTo(expected);
    }
  }

  private static Map<ReferenceFigures.Key, ReferenceFigures.Points> byPeriod(
      Indicator indicator, SortedMap<CellKey, Sums> cells) {
    Map<ReferenceFigures.Key, ReferenceFigures.Points> byPeriod = new TreeMap<>();
    cells.forEach(
        (key, sums) -> {
          String period = Period.of(key.date(), indicator.period().length()).code();
          byPeriod.merge(
              new ReferenceFigures.Key(period, key.area(), key.group(), key.breakdown()),
              new ReferenceFigures.Points(sums.numerator(), sums.denominator()),
              (a, b) ->
                  new ReferenceFigures.Points(
                      a.numerator() + b.numerator(), a.denominator() + b.denominator()));
        });
    return byPeriod;
  }
}
