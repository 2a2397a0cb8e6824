package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what has been published, and what is removed of it. */
@SparkTest
class RunsCommandTest {
  @TempDir private Path folder;

  private static Published published;
  private Path out;
  private List<String> runs;

  @BeforeAll
  static void publishTwice(@TempDir Path shared) {
    published = Published.in(shared);
    assertThat(published.run(published.extracts).code()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    out = Trees.copy(published.out, folder.resolve("out"));
    runs = names();
    assertThat(runs).hasSize(2);
    Files.createSymbolicLink(out.resolve("latest"), Path.of("runs", runs.get(1)));
  }

  @Test
  void aLineForEachTheNewestFirst() {
    Said said = runs("--language", "en");

    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .matches(
            runs.get(1)
                + "  ended \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC, \\d+ rows in figures from \\d+ files, program \\S+; the latest for readers\n"
                + runs.get(0)
                + "  ended .* program [^;\n]+\n");
    assertThat(runs().out()).contains("; den nyeste for læsere\n", "rækker i figures af");
    assertThat(said.code()).isZero();
  }

  @Test
  void programsGetNames() {
    assertThat(runs("--json").out())
        .contains("\"run\" : \"" + runs.get(1) + "\"", "\"is_latest\" : true", "\"figures\" : ");
  }

  @Test
  void olderRunsAreRemoved() {
    Said said = prune("--keep", "1", "--language", "en");

    assertThat(said.out()).isEqualTo("Removed: " + runs.get(0) + ".\n");
    assertThat(said.err()).isEmpty();
    assertThat(names()).containsExactly(runs.get(1));
    assertThat(prune("--keep", "1").out()).isEqualTo("Intet at fjerne.\n");
    assertThat(Said.by("show", "--out", out.toString()).code()).isZero();
  }

  /** Somebody has led readers back to the run before. */
  @Test
  void theRunThatReadersAreLedToStays() throws IOException {
    Path latest = out.resolve("latest");
    Files.delete(latest);
    Files.createSymbolicLink(latest, Path.of("runs", runs.get(0)));

    assertThat(prune("--keep", "1", "--language", "en").out()).isEqualTo("Nothing to remove.\n");
    assertThat(names()).isEqualTo(runs);
  }

  @Test
  void noRunIsRemovedByMistake() {
    Said said = prune("--keep", "0");

    assertThat(said.err()).contains("--keep needs a number of 1 or more, such as 10.");
    assertThat(said.code()).isEqualTo(2);
    assertThat(prune().code()).isEqualTo(2);
    assertThat(names()).isEqualTo(runs);
  }

  @Test
  void aFolderWithoutRunsIsNotMade() {
    Path nothing = folder.resolve("nothing");

    Said said = Said.by("runs", "prune", "--out", nothing.toString(), "--keep", "1");

    assertThat(said.err()).contains("[O002]");
    assertThat(said.code()).isEqualTo(14);
    assertThat(nothing).doesNotExist();
  }

  private List<String> names() {
    return Arrays.stream(out.resolve("runs").toFile().list()).sorted().toList();
  }

  private Said runs(String... more) {
    return said(List.of("runs"), more);
  }

  private Said prune(String... more) {
    return said(List.of("runs", "prune"), more);
  }

  private Said said(List<String> command, String... more) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }
}
