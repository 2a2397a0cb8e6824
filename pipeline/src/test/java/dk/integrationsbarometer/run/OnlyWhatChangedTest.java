package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.IndicatorAtoms;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.cells.kept.Cause;
import dk.integrationsbarometer.cells.kept.KeptCells;
import dk.integrationsbarometer.cells.kept.Recount;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkJobs;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Cells that were counted once are not counted again until something that decides them changes. */
@SparkTest
@ResourceLock(SparkTest.SESSION)
class OnlyWhatChangedTest {
  private static final Set<String> INDICATORS =
      Set.of(Chosen.one("employment"), Chosen.one("by-origin"), Chosen.one("share-by-origin"));
  private static final String LATEST = "2023-12-31";

  @TempDir private static Path folder;
  private static Path definitions;
  private static SparkSession spark;
  private static List<Object> cells;

  /** What came of a run, and the jobs that it began. */
  private record Ran(List<Recount> recounts, List<Object> cells, List<String> jobs) {
    private Map<String, Optional<Cause>> causes() {
      Map<String, Optional<Cause>> causes = new HashMap<>();
      recounts.forEach(each -> causes.put(each.indicator(), each.cause()));
      return causes;
    }
  }

  @BeforeAll
  static void count(SparkSession session) {
    spark = session;
    definitions = RealDefinitions.only(INDICATORS, folder.resolve("definitions"));
    population().writeTo(folder.resolve("extracts"));
    Ran first = run("extracts", "work", definitions);
    assertThat(first.causes().values()).containsOnly(Optional.of(Cause.NEW));
    cells = first.cells();
  }

  private static Deliveries population() {
    return RandomPopulation.of(RealDefinitions.asWritten(), 77, 60);
  }

  @Test
  void whereNothingChangedNoJobIsStartedAndTheCellsAreTheSame() {
    Ran again = run("extracts", "work", definitions);
    assertThat(again.jobs()).isEmpty();
    assertThat(again.causes().values()).containsOnly(Optional.empty());
    assertThat(again.cells()).isEqualTo(cells);
  }

  @Test
  void oneChangedIndicatorIsCountedAlone() throws IOException {
    String changed = Chosen.one("employment");
    Path others = folder.resolve("other-definitions");
    Trees.copy(definitions, others);
    Path file =
        Trees.files(others.resolve("indicators")).stream()
            .filter(each -> each.getFileName().toString().equals(changed + ".yaml"))
            .findFirst()
            .orElseThrow();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("numerator: (.*)", "numerator: ($1) and alder > 30"));
    assertThat(file).content().isNotEqualTo(text);

    Trees.copy(folder.resolve("work"), folder.resolve("work-of-others"));
    Ran after = run("extracts", "work-of-others", others);
    assertThat(after.jobs()).isNotEmpty().allMatch(job -> job.startsWith("cells: 1 indicators of"));
    Map<String, Optional<Cause>> causes = after.causes();
    assertThat(causes.remove(changed)).contains(Cause.DEFINITION);
    assertThat(causes.values()).containsOnly(Optional.empty());
    assertThat(after.cells())
        .isNotEqualTo(cells)
        .isEqualTo(run("extracts", "fresh", others).cells());
  }

  @Test
  void aNewDeliveryIsCountedOnItsDate() throws IOException {
    Deliveries later = population();
    for (String register : List.of("bef", "bfl")) {
      for (Map<String, String> row : List.copyOf(later.rows(register))) {
        if (row.get(Deliveries.REFERENCE).equals(LATEST)) {
          Map<String, String> copy = new HashMap<>(row);
          copy.put(Deliveries.REFERENCE, "2024-12-31");
          later.add(register, copy);
        }
      }
    }

    Trees.copy(folder.resolve("work"), folder.resolve("work-of-later"));
    later.writeTo(folder.resolve("later"));
    Ran after = run("later", "work-of-later", definitions);
    assertThat(after.jobs())
        .filteredOn(job -> job.startsWith("cells: "))
        .isNotEmpty()
        .allMatch(job -> job.endsWith(" on 1 status dates"));
    assertThat(after.causes().values()).containsOnly(Optional.of(Cause.DATA));
    assertThat(after.cells()).isEqualTo(run("later", "fresh-of-later", definitions).cells());
  }

  private static Ran run(String extracts, String work, Path folderOfDefinitions) {
    Definitions loaded = LoadedDefinitions.load(folderOfDefinitions);
    List<Indicator> indicators = LoadedDefinitions.choose(loaded, Set.of());
    List<Object> found = new ArrayList<>();
    List<Recount> recounts = new ArrayList<>();
    List<String> jobs =
        SparkJobs.of(
            spark,
            () -> {
              var sessions = new FittedSessions(spark);
              String place = folder.resolve(work).toString();
              Map<String, CheckedRegister> registers =
                  DeliveredExtracts.find(
                          folder.resolve(extracts).toString(),
                          DeliveredExtracts.needed(indicators),
                          LocalDate.of(2026, 11, 20),
                          Hadoop.configuration(),
                          note -> {})
                      .check(sessions, place, new Stopwatch(Progress.QUIET));
              FigureStage stage =
                  new CellStage(
                          loaded,
                          sessions,
                          registers,
                          place,
                          KeptCells.Unused.LEFT,
                          note -> {
                            throw new IllegalStateException(note.text());
                          })
                      .figures(indicators);
              recounts.addAll(stage.recounts());
              indicators.forEach(each -> found.addAll(cells(stage, each)));
            });
    return new Ran(recounts, found, jobs);
  }

  /** Everything that figures, protection and its audit are made of. */
  private static List<Object> cells(FigureStage stage, Indicator indicator) {
    UnitCells unit = stage.cells().get(indicator.unit().id());
    IndicatorCells counted = unit.of(indicator, stage.dates().complete(indicator));
    IndicatorAtoms atoms = unit.atoms(indicator, stage.dates().complete(indicator));
    return List.of(
        counted.sums(),
        counted.areas(),
        counted.orders(),
        counted.overlapping(),
        counted.straying(),
        atoms.members(),
        atoms.counts(),
        unit.disagreements());
  }
}
