package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableRunsTest {
  @TempDir private Path folder;

  private ReadableRuns found() {
    return ReadableRuns.in(
        OutputFolder.at(folder.toString(), new Configuration(false)),
        run -> run.rows(Tables.INDICATORS));
  }

  @Test
  void damagedRunsAreNamedAndTheOthersRead() throws IOException {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    List.of("run-1", "run-2", "run-3", "run-4").forEach(run -> publish(out, run));
    Files.writeString(folder.resolve("runs/run-2/manifest.json"), "{\"run_id\":");
    Files.delete(folder.resolve("runs/run-3/indicators/part-0.parquet"));

    ReadableRuns runs = found();

    assertThat(runs.runs())
        .extracting(run -> run.manifest().runId())
        .containsExactly("run-4", "run-1");
    assertThat(runs.unreadable()).containsExactly("run-3", "run-2");
  }

  @Test
  void beforeTheFirstRunThereAreNone() {
    assertThat(found()).isEqualTo(new ReadableRuns(List.of(), List.of()));
  }
}
