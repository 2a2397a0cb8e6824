package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.Stewardship.State;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.FormerlyMeant;
import dk.integrationsbarometer.tables.columns.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs published before a table or a column was added. */
public class EarlierVersionTest {
  @TempDir private Path folder;
  private OutputFolder out;

  public record Before(@Key String indicator) {}

  public record Now(
      @Key String indicator, @FormerlyMeant("in-use") State state, Optional<String> owner) {}

  @BeforeEach
  void aRunIsPublished() {
    out = OutputFolder.at(folder.toString(), new Configuration(false));
    publish(out, "run-1");
  }

  @Test
  void aColumnThatCameLaterHasWhatRowsMeantOrIsEmpty() throws IOException {
    write(TableOf.of("mine", Before.class));

    assertThat(new TableReader<>(out.files(), run(), TableOf.of("mine", Now.class)).read())
        .containsExactly(new Now("beskaeftigelse", State.IN_USE, Optional.empty()));
  }

  @Test
  void aTableThatCameLaterHasNoRows() throws IOException {
    Files.delete(part("notes"));
    Path manifest = folder.resolve("latest/manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"name\" : \"notes\"", "\"name\" : \"old\""));

    assertThat(PublishedRun.latest(out).rows(Tables.NOTES)).isEmpty();
  }

  @Test
  void aTableThatWasPublishedAndIsGoneIsNotEmpty() throws IOException {
    Files.delete(part("notes"));
    PublishedRun run = PublishedRun.latest(out);

    assertThatThrownBy(() -> run.rows(Tables.NOTES)).hasMessageEndingWith("[O003]");
  }

  @Test
  void aRunWithoutAColumnThatEveryRowNeedsIsSaidToBeOfAnotherVersion() throws IOException {
    Files.delete(part("indicators"));
    write(TableOf.of("indicators", Before.class));
    PublishedRun run = PublishedRun.latest(out);

    assertThatThrownBy(() -> run.rows(Tables.INDICATORS))
        .hasMessage(
            folder
                + ": The run 'run-1' is of another version of this program (0.1.0) and cannot be read by this one:"
                + " its table indicators has no column policy_area."
                + System.lineSeparator()
                + "  Run 'barometer run' again, or read that run with the version that made it. If other runs are wanted, name them with --run. [O013]");
  }

  /** No version was without figures. */
  @Test
  void aRunWhoseManifestNamesNoFiguresIsNotEmpty() throws IOException {
    Files.delete(part("figures"));
    Path manifest = folder.resolve("latest/manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"name\" : \"figures\"", "\"name\" : \"old\""));
    PublishedRun run = PublishedRun.latest(out);

    assertThatThrownBy(() -> run.rows(Tables.FIGURES)).hasMessageEndingWith("[O003]");
  }

  public record OfNumber(@Key String indicator, @FormerlyMeant("1") int number) {}

  @Test
  void onlyATextThatEveryRowNeedsCanHaveMeantSomethingBefore() {
    assertThatThrownBy(() -> TableOf.of("mine", OfNumber.class))
        .hasStackTraceContaining("Invalid @FormerlyMeant: not one required text: ");
  }

  private Path part(String table) {
    return folder.resolve("latest").resolve(table).resolve("part-0.parquet");
  }

  private org.apache.hadoop.fs.Path run() {
    return out.run("run-1");
  }

  private void write(TableOf<Before> table) throws IOException {
    try (TableWriter<Before> writer = new TableWriter<>(out.files(), run(), table, List.of())) {
      writer.write(new Before("beskaeftigelse"));
    }
  }
}
