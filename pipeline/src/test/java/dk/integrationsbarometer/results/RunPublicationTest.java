package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.testkit.Publications.PRESENTATION;
import static dk.integrationsbarometer.testkit.Publications.employment;
import static dk.integrationsbarometer.testkit.Publications.facts;
import static dk.integrationsbarometer.testkit.Publications.population;
import static dk.integrationsbarometer.testkit.Publications.publish;
import static dk.integrationsbarometer.testkit.Publications.quality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.tables.QualityRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.FailingFiles;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunPublicationTest {
  @TempDir private Path out;

  @Test
  void aRunIsAFolderPerTableWithAManifestAndLatestLeadsToIt() throws IOException {
    publish(local(), "run-1");

    assertThat(names(out)).containsExactly("latest", "runs");
    assertThat(names(out.resolve("latest")))
        .containsExactly(
            "benchmarks",
            "breaks",
            "changes",
            "codes",
            "figures",
            "gap_changes",
            "gap_parts",
            "gaps",
            "goal_overview",
            "gradients",
            "indicators",
            "manifest.json",
            "notes",
            "periods",
            "quality",
            "targets");
    assertThat(names(out.resolve("latest/figures"))).containsExactly("part-0.parquet");
    assertThat(Files.readSymbolicLink(out.resolve("latest"))).isEqualTo(Path.of("runs/run-1"));
  }

  /** A folder in its way keeps the link from being made, as a disk without links does. */
  @Test
  void whereNoLinkCanBeMadeAFileLeadsToTheLatest() throws IOException {
    publish(local(), "run-1");
    Files.createDirectories(out.resolve(".latest.part/in-the-way"));
    publish(local(), "run-2");

    assertThat(out.resolve("latest")).doesNotExist();
    assertThat(out.resolve("latest.json")).content().contains("\"run-2\"");
    assertThat(PublishedRun.latest(local()).manifest().runId()).isEqualTo("run-2");

    Files.delete(out.resolve(".latest.part/in-the-way"));
    publish(local(), "run-3");
    assertThat(names(out)).containsExactly("latest", "runs");
  }

  @Test
  void theTablesOfAnEarlierRunArePublishedAgainToTheByte() throws IOException {
    publish(local(), "run-1");
    Manifest first = PublishedRun.latest(local()).manifest();
    Manifest second = again("run-2");
    Manifest third = again("run-3");

    assertThat(second.tables()).isEqualTo(first.tables());
    assertThat(second.unchangedSince()).isEqualTo("run-1");
    assertThat(third.unchangedSince()).as("the run that was counted").isEqualTo("run-1");
    SortedMap<String, String> before = Trees.bytes(out.resolve("runs/run-1"));
    SortedMap<String, String> now = Trees.bytes(out.resolve("latest").toRealPath());
    assertThat(now.keySet()).isEqualTo(before.keySet());
    before.remove("manifest.json");
    assertThat(now).containsAllEntriesOf(before);
  }

  @Test
  void aRunWithAnotherByteInATableIsNotWhole() throws IOException {
    publish(local(), "run-1");
    assertThat(PublishedRun.latest(local()).isWhole()).isTrue();

    Path file = out.resolve("runs/run-1/gaps/part-0.parquet");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    assertThat(PublishedRun.latest(local()).isWhole()).isFalse();

    Files.delete(file);
    assertThat(PublishedRun.latest(local()).isWhole()).isFalse();
  }

  private Manifest again(String runId) {
    PublishedRun earlier = PublishedRun.latest(local());
    try (RunPublication publication = RunPublication.begin(local(), runId, PRESENTATION)) {
      return publication.publishAgain(facts(runId), earlier);
    }
  }

  @Test
  void aPointerThatCannotBeRemovedDoesNotUndoARunThatReadersAreLedTo() throws IOException {
    Files.createDirectories(out.resolve("latest.json/in-the-way"));

    publish(local(), "run-1");

    assertThat(out.resolve("latest").toRealPath().getFileName()).hasToString("run-1");
    assertThat(PublishedRun.latest(local()).rows(Tables.FIGURES)).isNotEmpty();
  }

  @Test
  void aSecondRunBecomesTheLatestAndTheFirstStays() throws IOException {
    publish(local(), "run-1");
    publish(local(), "run-2", List.of(employment()));

    assertThat(PublishedRun.latest(local()).manifest().runId()).isEqualTo("run-2");
    assertThat(names(out.resolve("runs"))).containsExactly("run-1", "run-2");
  }

  @Test
  void equalRunsAreEqualBytes() throws IOException {
    publish(local(), "run-1");
    publish(local(), "run-2");

    for (String table :
        List.of(
            "benchmarks",
            "breaks",
            "changes",
            "codes",
            "figures",
            "gap_changes",
            "gap_parts",
            "gaps",
            "goal_overview",
            "gradients",
            "indicators",
            "notes",
            "quality",
            "targets")) {
      Path file = Path.of(table, "part-0.parquet");
      assertThat(out.resolve("runs/run-1").resolve(file))
          .hasSameBinaryContentAs(out.resolve("runs/run-2").resolve(file));
    }
  }

  @Test
  void aPublicationThatIsNotFinishedLeavesNothingBehind() throws IOException {
    publish(local(), "run-1");
    try (RunPublication publication = RunPublication.begin(local(), "run-2", PRESENTATION)) {
      publication.add(employment());
      assertThat(PublishedRun.latest(local()).manifest().runId()).isEqualTo("run-1");
    }

    assertThat(PublishedRun.latest(local()).manifest().runId()).isEqualTo("run-1");
    assertThat(names(out.resolve("runs"))).containsExactly("run-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/figures/", "/gaps/", "/quality/", "manifest.json", ".latest.json.part"})
  void aFailureAtAnyPointLeavesTheLatestRunAsItWas(String failing) throws IOException {
    publish(remote(FailingFiles.sound()), "run-1");

    assertThatThrownBy(() -> publish(remote(FailingFiles.failingAt(failing)), "run-2"))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "remote:"
                + out
                + ": The folder cannot be written: IOException (No space left on device)."
                + System.lineSeparator()
                + "  Choose another folder, or have the rights and the disk space checked. [O001]");
    assertThat(PublishedRun.latest(remote(FailingFiles.sound())).manifest().runId())
        .isEqualTo("run-1");
    assertThat(names(out.resolve("runs"))).containsExactly("run-1");
  }

  @Test
  void whereThereAreNoLinksAFileLeadsToTheLatestRun() throws IOException {
    publish(remote(FailingFiles.sound()), "run-1");
    publish(remote(FailingFiles.sound()), "run-2");

    assertThat(names(out)).containsExactly("latest.json", "runs");
    assertThat(out.resolve("latest.json"))
        .hasContent(
            """
            {
              "run" : "run-2"
            }
            """);
    assertThat(PublishedRun.latest(remote(FailingFiles.sound())).manifest().runId())
        .isEqualTo("run-2");
  }

  @Test
  void whatAKilledRunHasLeftIsRemoved() throws IOException {
    Files.createDirectories(out.resolve("runs/.run-0.part/figures"));
    publish(local(), "run-1");

    assertThat(names(out.resolve("runs"))).containsExactly("run-1");
  }

  @Test
  void aRunIsNotWrittenOverAnother() throws IOException {
    publish(local(), "run-1");

    assertThatThrownBy(() -> publish(local(), "run-1"))
        .hasMessage(
            out
                + ": The folder cannot be written: FileAlreadyExistsException (the run run-1 is"
                + " there already)."
                + System.lineSeparator()
                + "  Choose another folder, or have the rights and the disk space checked. [O001]");
    assertThat(PublishedRun.latest(local()).rows(Tables.FIGURES)).isNotEmpty();
  }

  @Test
  void indicatorsComeInTheOrderOfTheirNames() {
    try (RunPublication publication = RunPublication.begin(local(), "run-1", PRESENTATION)) {
      publication.add(population());
      assertThatThrownBy(() -> publication.add(employment()))
          .hasMessage("Invalid order of indicators: beskaeftigelse after folketal");
    }
  }

  @Test
  void countsOfChecksMustHaveBeenReleased() {
    QualityRow counted =
        QualityRow.counted(
            "rule: alder", "bef", Optional.of("2022-03-31"), 1000, 2, CheckVerdict.TOLERATED);
    try (RunPublication publication = RunPublication.begin(local(), "run-1", PRESENTATION)) {
      assertThatThrownBy(() -> publication.publish(facts("run-1"), List.of(counted)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Invalid quality rows: they have not been released");
    }
  }

  @Test
  void theManifestTellsWhatMadeTheRun() {
    Manifest manifest = publish(local(), "run-1", List.of(employment()));

    assertThat(PublishedRun.latest(local()).manifest()).isEqualTo(manifest);
    assertThat(out.resolve("latest/manifest.json"))
        .hasContent(
            """
            {
              "cells" : {
                "counted" : { },
                "kept" : 0,
                "together" : { }
              },
              "code_version" : "0.1.0",
              "definitions" : {
                "indicators/arbejde/beskaeftigelse.yaml" : "cd34"
              },
              "disclosure" : {
                "method" : "suppression",
                "width" : 1,
                "solver" : "Glop",
                "audit" : "passed"
              },
              "ended" : "2026-11-20T10:00:30Z",
              "inputs" : [
                {
                  "file" : "bef/bef202203.csv",
                  "hmac" : "ab12",
                  "register" : "bef"
                }
              ],
              "newest_half_year" : "2022H1",
              "run_id" : "run-1",
              "settings" : {
                "period" : "2022H1",
                "spark.sql.session.timeZone" : "UTC"
              },
              "stages" : [
                {
                  "milliseconds" : 2100,
                  "name" : "cells"
                }
              ],
              "started" : "2026-11-20T10:00:00Z",
              "tables" : [
            %s
              ],
              "unchanged_since" : ""
            }
            """
                .formatted(tables(manifest)));
    assertThat(manifest.tables())
        .extracting(Manifest.Table::name)
        .containsExactly(
            "figures",
            "gaps",
            "gap_parts",
            "changes",
            "gap_changes",
            "gradients",
            "benchmarks",
            "targets",
            "goal_overview",
            "indicators",
            "periods",
            "breaks",
            "notes",
            "codes",
            "quality");
    assertThat(manifest.tables())
        .extracting(Manifest.Table::rows)
        .containsExactly(
            36L, 12L, 0L, 24L, 8L, 0L, 0L, 0L, 0L, 1L, 5L, 0L, 0L, 81L, (long) quality().size());
    assertThat(manifest.with(List.of(), Optional.of(Manifest.NOT_SAID))).isEqualTo(facts("run-1"));
  }

  private static String tables(Manifest manifest) {
    return String.join(",\n", manifest.tables().stream().map(RunPublicationTest::table).toList());
  }

  private static String table(Manifest.Table table) {
    return """
        {
          "name" : "%s",
          "rows" : %d,
          "sha256" : "%s"
        }"""
        .formatted(table.name(), table.rows(), table.sha256())
        .indent(4)
        .stripTrailing();
  }

  private OutputFolder local() {
    return OutputFolder.at(out.toString(), new Configuration());
  }

  private OutputFolder remote(Configuration configuration) {
    return OutputFolder.at("remote:" + out, configuration);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
