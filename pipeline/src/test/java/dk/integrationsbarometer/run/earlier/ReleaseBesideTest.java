package dk.integrationsbarometer.run.earlier;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseBesideTest {
  @TempDir private Path folder;
  private OutputFolder releases;
  private final List<Problem> notes = new ArrayList<>();

  @BeforeEach
  void nothingIsPublished() {
    releases = OutputFolder.at(folder.toString(), new Configuration(false));
  }

  private Optional<String> beside() {
    return ReleaseBeside.in(releases, notes::add)
        .map(PublishedRun::manifest)
        .map(manifest -> manifest.runId());
  }

  @Test
  void beforeTheFirstReleaseThereIsNone() {
    assertThat(beside()).isEmpty();
    assertThat(notes).isEmpty();
  }

  @Test
  void itIsTheOneThatReadersAreLedTo() {
    publish(releases, "run-1");
    publish(releases, "run-2");

    assertThat(beside()).contains("run-2");
  }

  @Test
  void oneThatCannotBeReadEndsNothing() throws IOException {
    publish(releases, "run-1");
    Files.writeString(folder.resolve("latest/figures/part-0.parquet"), "of another version");

    assertThat(beside()).isEmpty();
    assertThat(notes)
        .extracting(Problem::text)
        .containsExactly(
            folder
                + ": The release that readers are led to cannot be read, so the draft is audited without it."
                + System.lineSeparator()
                + "  Keep the draft in the house. If the program is no newer than that release, have the disk checked. [W011]");
  }
}
