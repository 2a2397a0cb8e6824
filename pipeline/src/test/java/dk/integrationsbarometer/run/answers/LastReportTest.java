package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastReportTest {
  @TempDir private Path folder;

  private OutputFolder out() {
    return OutputFolder.at(folder.toString(), new Configuration(false));
  }

  /** A run whose newest half-year is that of a year. */
  private void night(String run, int year) {
    Releasable figures =
        CellText.releasable(
            Employment.share(),
            """
            %1$d-03-31 | 101 | alle | | 740/1000
            %1$d-06-30 | 101 | alle | | 760/1000
            """
                .formatted(year));
    publish(out(), run, List.of(figures));
  }

  private Optional<String> last(Optional<String> named) {
    return found(named).run().map(run -> run.manifest().runId());
  }

  private LastReport.Found found(Optional<String> named) {
    return new LastReport(out(), Readership.PUBLIC).before(PublishedRun.latest(out()), named);
  }

  @Test
  void itIsTheNewestRunOfAnEarlierHalfYearAndNotThatOfTheNightBefore() {
    night("run-1", 2020);
    night("run-2", 2021);
    night("run-3", 2021);
    night("run-4", 2022);
    night("run-5", 2022);

    assertThat(last(Optional.empty())).contains("run-3");
    assertThat(last(Optional.of("run-4"))).contains("run-4");
  }

  /** Only the manifests of nights that have no earlier half-year are read. */
  @Test
  void theNewestHalfYearStandsInTheManifest() throws IOException {
    night("run-1", 2020);
    night("run-2", 2021);
    night("run-3", 2022);
    night("run-4", 2022);
    Trees.delete(folder.resolve("runs/run-3/figures"));

    assertThat(PublishedRun.latest(out()).manifest().newestHalfYear()).isEqualTo("2022H1");
    assertThat(last(Optional.empty())).contains("run-2");
    assertThat(found(Optional.empty()).notes("results")).isEmpty();
  }

  /** Where the manifest does not say, the figures do. */
  @Test
  void aRunOfAnOlderVersionIsReadAsBefore() throws IOException {
    night("run-1", 2020);
    night("run-2", 2022);
    Path manifest = folder.resolve("runs/run-1/manifest.json");
    String older = Files.readString(manifest).replace("  \"newest_half_year\" : \"2020H1\",\n", "");
    Files.writeString(manifest, older);

    assertThat(older).doesNotContain("newest_half_year");
    assertThat(last(Optional.empty())).contains("run-1");
  }

  @Test
  void theFirstReportHasNone() {
    night("run-1", 2022);
    night("run-2", 2022);

    assertThat(last(Optional.empty())).isEmpty();
  }

  @Test
  void aRunThatCannotBeHadIsPassedOverUnlessItIsNamed() throws IOException {
    night("run-1", 2020);
    night("run-2", 2021);
    night("run-3", 2022);
    Trees.delete(folder.resolve("runs/run-2/changes"));

    assertThat(last(Optional.empty())).contains("run-1");
    assertThat(found(Optional.empty()).notes("results"))
        .extracting(note -> note.text())
        .containsExactly(
            """
            results: The run of the last report was looked for without 1 earlier run: run-2.
              Nothing needs to be done if another run is the right one. Else name one of them with --since, which says why it cannot be read. [W013]""");
    assertThatThrownBy(() -> last(Optional.of("run-9")))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining("run-9");
  }
}
