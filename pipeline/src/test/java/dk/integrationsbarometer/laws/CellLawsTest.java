package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.CsvFile;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.TextRows;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of cells for any population. */
@SparkTest
class CellLawsTest {
  private static final String RESIDENTS = "bef";
  private static final int SEED = 22;
  private static final Deliveries ALL = RandomPopulation.of(RealDefinitions.asWritten(), SEED, 500);

  @TempDir private static Path folder;
  private static List<IndicatorCells> whole;

  @BeforeAll
  static void count(SparkSession spark) {
    whole = cells(ALL, "whole", spark);
  }

  @Test
  void cellsOfAllAreTheMergedCellsOfParts(SparkSession spark) {
    List<List<IndicatorCells>> parts = new ArrayList<>();
    for (int part = 0; part < 3; part++) {
      parts.add(cells(onlyResidents(part), "part" + part, spark));
    }

    for (int i = 0; i < whole.size(); i++) {
      IndicatorCells a = parts.get(0).get(i);
      IndicatorCells b = parts.get(1).get(i);
      IndicatorCells c = parts.get(2).get(i);
      assertThat(a.merge(b).merge(c).sums()).isEqualTo(whole.get(i).sums());
      assertThat(a.merge(b.merge(c))).isEqualTo(a.merge(b).merge(c));
      assertThat(b.merge(a)).isEqualTo(a.merge(b));
    }
  }

  /**
   * A third of the residents; somebody on a date that no indicator counts on keeps each part from
   * being empty.
   */
  private static Deliveries onlyResidents(int part) {
    return ALL.only(
            (register, row) ->
                !register.equals(RESIDENTS) || Long.parseLong(row.get("PNR")) % 3 == part)
        .add(
            RESIDENTS,
            Map.of(
                Deliveries.REFERENCE,
                "2023-11-30",
                "PNR",
                "999999",
                "KOEN",
                "1",
                "FOED_DAG",
                "1980-01-01",
                "KOM",
                "101",
                "BYDEL",
                "",
                "IE_TYPE",
                "",
                "OPR_LAND",
                ""));
  }

  @Test
  void theClassesOfABreakdownAddUpToTheTotalAndTheGroupsToEverybody() {
    assertAddUp(whole);
  }

  @Test
  void alsoOfOnePerson(SparkSession spark) {
    assertAddUp(cells(RandomPopulation.of(RealDefinitions.asWritten(), 31, 1), "one", spark));
  }

  private static void assertAddUp(List<IndicatorCells> all) {
    for (IndicatorCells cells : all) {
      Map<CellKey, Sums> totals = new TreeMap<>(cells.sums());
      totals.keySet().removeIf(key -> !key.breakdown().isEmpty());
      cells
          .indicator()
          .breakdowns()
          .forEach(
              breakdown -> {
                List<String> names =
                    breakdown.variables().stream().map(variable -> variable.name()).toList();
                Map<CellKey, Sums> added = new TreeMap<>();
                cells
                    .sums()
                    .forEach(
                        (key, sums) -> {
                          if (names(key).equals(names)) {
                            added.merge(
                                new CellKey(key.date(), key.area(), key.group(), ""),
                                sums,
                                Sums::plus);
                          }
                        });
                assertThat(added).as(names.toString()).isEqualTo(totals);
              });
    }

    IndicatorCells minority =
        all.stream()
            .filter(cells -> cells.indicator().id().equals(Chosen.one("by-origin")))
            .findFirst()
            .orElseThrow();
    assertThat(byGroups(minority, List.of("indvandrer", "efterkommer", "dansk", "herkomst-ukendt")))
        .isEqualTo(byGroups(minority, List.of("alle")));
    assertThat(byGroups(minority, List.of("dansk", "vestlig", "ikke-vestlig", "herkomst-ukendt")))
        .isEqualTo(byGroups(minority, List.of("alle")));
  }

  /** Nor does in how many partitions the rows are: SameBytesIT. */
  @Test
  void theOrderOfRowsAndTheNumberOfFilesDoNotMatter(SparkSession spark) {
    Path split = folder.resolve("split");
    ALL.writeTo(split);
    for (String register : List.of(RESIDENTS, "bfl")) {
      splitAndShuffle(split.resolve(register), new Random(SEED));
    }

    var engine = new SparkEngine(spark, ALL.definitions(), split, folder.resolve("work-split"));
    assertThat(engine.cells(indicators())).isEqualTo(whole);
  }

  private static void splitAndShuffle(Path register, Random random) {
    for (File file : register.toFile().listFiles()) {
      String text = read(file.toPath()).replace(';', '|');
      List<Map<String, String>> rows = new ArrayList<>(TextRows.parse(text));
      Collections.shuffle(rows, random);
      String stem = file.getName().replace(".csv", "");
      int half = rows.size() / 2;
      CsvFile.of(TextRows.header(text), rows.subList(0, half))
          .write(register.resolve(stem + "-1.csv"));
      CsvFile.of(TextRows.header(text), rows.subList(half, rows.size()))
          .in(CsvFile.Style.MARKED)
          .write(register.resolve(stem + "-2.csv"));
      assertThat(file.delete()).isTrue();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Sums> byGroups(IndicatorCells cells, List<String> groups) {
    return cells.sums().entrySet().stream()
        .filter(cell -> groups.contains(cell.getKey().group()))
        .collect(
            Collectors.toMap(
                cell ->
                    cell.getKey().date()
                        + " "
                        + cell.getKey().area()
                        + " "
                        + cell.getKey().breakdown(),
                Map.Entry::getValue,
                Sums::plus));
  }

  private static List<String> names(CellKey key) {
    return key.breakdown().isEmpty()
        ? List.of()
        : List.of(key.breakdown().split(",")).stream()
            .map(part -> part.substring(0, part.indexOf('=')))
            .toList();
  }

  private static List<Indicator> indicators() {
    return RealDefinitions.indicators(RealDefinitions.asWritten(), RESIDENTS);
  }

  private static List<IndicatorCells> cells(Deliveries delivered, String name, SparkSession spark) {
    delivered.writeTo(folder.resolve(name));
    return new SparkEngine(
            spark, delivered.definitions(), folder.resolve(name), folder.resolve("work"))
        .cells(indicators());
  }
}
