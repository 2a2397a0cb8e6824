package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.testkit.Publications.employment;
import static dk.integrationsbarometer.testkit.Publications.population;
import static dk.integrationsbarometer.testkit.Publications.publish;
import static dk.integrationsbarometer.testkit.Publications.quality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedRunTest {
  @TempDir private Path folder;
  private OutputFolder out;

  @BeforeEach
  void nothingIsPublished() {
    out = OutputFolder.at(folder.toString(), new Configuration(false));
  }

  @Test
  void figuresAndGapsComeBackAsTheyWereReleased() {
    publish(out, "run-1");
    PublishedRun run = PublishedRun.latest(out);

    assertThat(run.figures())
        .containsExactlyElementsOf(
            Stream.concat(FigureRow.rows(employment()), FigureRow.rows(population())).toList());
    assertThat(run.gaps())
        .containsExactlyElementsOf(
            Stream.concat(GapRow.rows(employment()), GapRow.rows(population())).toList());
  }

  @Test
  void theOtherTablesComeBack() {
    publish(out, "run-1");
    PublishedRun run = PublishedRun.latest(out);

    assertThat(run.indicators())
        .containsExactly(
            IndicatorRow.of(employment().indicator()), IndicatorRow.of(population().indicator()));
    assertThat(run.quality()).containsExactlyInAnyOrderElementsOf(quality()).isSorted();
    assertThat(run.codes())
        .filteredOn(row -> row.list().equals("koen"))
        .extracting(CodeRow::code)
        .containsExactly("kvinde", "mand", "uoplyst");
    assertThat(run.codes())
        .filteredOn(row -> row.list().equals("group"))
        .extracting(CodeRow::code)
        .containsExactly("alle", "dansk", "ikke-vestlig");
  }

  @Test
  void aFolderWithoutARunIsTold() {
    assertThatThrownBy(() -> PublishedRun.latest(out))
        .hasMessage(
            folder
                + ": There is no published run here."
                + System.lineSeparator()
                + "  Run 'barometer run' first, or name the folder with --out. [O002]");
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

    assertThatThrownBy(() -> PublishedRun.latest(out))
        .hasMessageStartingWith(folder + ": The published run cannot be read: IOException (file:")
        .hasMessageContaining("is not a Parquet file")
        .hasMessageEndingWith("  Run 'barometer run' again. [O003]");
  }
}
