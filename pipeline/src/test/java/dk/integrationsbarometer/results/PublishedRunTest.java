package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.testkit.Publications.employment;
import static dk.integrationsbarometer.testkit.Publications.population;
import static dk.integrationsbarometer.testkit.Publications.publish;
import static dk.integrationsbarometer.testkit.Publications.quality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedRunTest {
  private static final List<TableOf<?>> OF_THE_WHOLE_RUN =
      List.of(Tables.GOAL_OVERVIEW, Tables.CODES, Tables.QUALITY);

  @TempDir private Path folder;
  private OutputFolder out;

  @BeforeEach
  void nothingIsPublished() {
    out = OutputFolder.at(folder.toString(), new Configuration(false));
  }

  @Test
  void everyTableOfAnIndicatorComesBackAsItWasReleased() {
    publish(out, "run-1");
    PublishedRun run = PublishedRun.latest(out);

    for (TableOf<?> table : Tables.ALL) {
      if (!OF_THE_WHOLE_RUN.contains(table)) {
        assertComesBack(run, table);
      }
    }
  }

  private static <R extends Record> void assertComesBack(PublishedRun run, TableOf<R> table) {
    assertThat(run.rows(table))
        .as("%s", table)
        .containsExactlyElementsOf(
            Stream.concat(employment().rows(table).stream(), population().rows(table).stream())
                .toList());
  }

  @Test
  void theVariablesWithAColumnOfTheirOwnAreKnown() {
    publish(out, "run-1");

    assertThat(PublishedRun.latest(out).variables())
        .containsExactly("koen", "aldersgruppe", "bydel");
  }

  @Test
  void onlyTheTableThatIsAskedForIsRead() throws IOException {
    publish(out, "run-1");
    for (TableOf<?> table : Tables.ALL) {
      if (table != Tables.CODES) {
        Files.delete(folder.resolve("latest").resolve(table.name()).resolve("part-0.parquet"));
      }
    }

    assertThat(PublishedRun.latest(out).rows(Tables.CODES)).isNotEmpty();
  }

  @Test
  void theOtherTablesComeBack() {
    publish(out, "run-1");
    PublishedRun run = PublishedRun.latest(out);

    assertThat(run.rows(Tables.INDICATORS))
        .containsExactly(
            IndicatorRow.of(employment().indicator()), IndicatorRow.of(population().indicator()));
    assertThat(run.rows(Tables.QUALITY)).containsExactlyInAnyOrderElementsOf(quality()).isSorted();
    assertThat(run.rows(Tables.CODES))
        .filteredOn(row -> row.list().equals("koen"))
        .extracting(CodeRow::code)
        .containsExactly("kvinde", "mand", "uoplyst");
    assertThat(run.rows(Tables.CODES))
        .filteredOn(row -> row.list().equals("group"))
        .extracting(CodeRow::code)
        .containsExactly("alle", "dansk", "ikke-vestlig");
  }

  @Test
  void aFolderWithoutARunIsTold() {
    assertThatThrownBy(() -> PublishedRun.latest(out))
        .hasMessage(
            folder
                + ": There is no published run in "
                + folder
                + "."
                + System.lineSeparator()
                + "  Run 'barometer run' first. If it was run in another folder or with another --out, name the folder that it published in with --out. [O002]");
  }

  /** Whoever stands in another folder sees where was looked. */
  @Test
  void aShortPathIsToldWhole() {
    assertThatThrownBy(
            () -> PublishedRun.latest(OutputFolder.at("nowhere", new Configuration(false))))
        .hasMessageStartingWith(
            "nowhere: There is no published run in " + Path.of("nowhere").toAbsolutePath() + ".");
  }

  @Test
  void anOlderRunIsFoundByItsName() {
    publish(out, "run-1");
    publish(out, "run-2");

    assertThat(PublishedRun.named(out, "run-1").manifest().runId()).isEqualTo("run-1");
    assertThat(PublishedRun.named(out, "run-1").rows(Tables.FIGURES)).isNotEmpty();
  }

  @Test
  void aNameThatNoRunHasIsTold() {
    publish(out, "run-1");
    publish(out, "run-2");

    assertThatThrownBy(() -> PublishedRun.named(out, "../latest"))
        .hasMessage(
            folder
                + ": There is no run '../latest' here. Known: run-2, run-1."
                + System.lineSeparator()
                + "  Correct the spelling, or name the folder that the run lies in with --out. [O008]");
  }

  @Test
  void aNameInAFolderWithoutARunIsTold() {
    assertThatThrownBy(() -> PublishedRun.named(out, "run-1")).hasMessageEndingWith("[O002]");
  }

  @Test
  void aRunThatWasRemovedIsTold() throws IOException {
    publish(out, "run-1");
    Files.move(folder.resolve("runs"), folder.resolve("elsewhere"));

    assertThatThrownBy(() -> PublishedRun.latest(out))
        .hasMessage(
            folder
                + ": The published run cannot be read: NoSuchFileException ("
                + folder.resolve("latest")
                + ")."
                + System.lineSeparator()
                + "  Run 'barometer run' again. [O003]");
  }

  @Test
  void aBrokenFileIsTold() throws IOException {
    publish(out, "run-1");
    Files.writeString(folder.resolve("latest/figures/part-0.parquet"), "not Parquet at all");
    PublishedRun run = PublishedRun.latest(out);

    assertThatThrownBy(() -> run.rows(Tables.FIGURES))
        .hasMessageStartingWith(folder + ": The published run cannot be read: IOException (file:")
        .hasMessageContaining("is not a Parquet file")
        .hasMessageEndingWith("  Run 'barometer run' again. [O003]");
  }

  @Test
  void aTableThatCannotBeReadIsNotEmptyTheSecondTime() throws IOException {
    publish(out, "run-1");
    Files.writeString(folder.resolve("latest/figures/part-0.parquet"), "not Parquet at all");
    PublishedRun run = PublishedRun.latest(out);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> run.rows(Tables.FIGURES))
          .hasMessageContaining("The published run cannot be read");
    }
  }
}
