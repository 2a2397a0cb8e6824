package dk.integrationsbarometer.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Sample;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the work is divided, the published tables are the same to the last byte. */
@Tag("spark")
class SameBytesIT {
  private static final Map<String, String> SAMPLE = LocalRun.baseline().hashes();

  @TempDir private Path folder;

  @Test
  void inSevenShufflePartitionsOfGeneratedCode() {
    Map<String, String> settings =
        Map.of(
            "spark.barometer.smallExtracts", "0",
            "spark.sql.codegen.wholeStage", "true",
            "spark.sql.shuffle.partitions", "7",
            // Else adaptive execution would put the seven together again.
            "spark.sql.adaptive.coalescePartitions.enabled", "false");
    assertThat(LocalRun.hashes("local[2]", LocalRun.baseline().extracts(), folder, settings))
        .isEqualTo(SAMPLE);
  }

  @Test
  void onOneCoreOfExtractsInTwoPartsEach() {
    Path parts = folder.resolve("parts");
    Sample.copyRecentInPartsTo(parts);
    assertThat(LocalRun.hashes("local[1]", parts, folder, Map.of())).isEqualTo(SAMPLE);
  }

  @Test
  void theSecondTimeWithAllThatTheFirstHasKept() {
    assertThat(LocalRun.baseline().again(LocalRun.baseline().extracts())).isEqualTo(SAMPLE);
  }

  @Test
  void anotherInputGivesOtherBytes() {
    Path extracts = folder.resolve("extracts");
    Sample.copyRecentTo(extracts);
    Sample.change(
        extracts,
        "folk1c/FOLK1C_2019K3.csv",
        line -> line.replace("101;5;2019K3;466883", "101;5;2019K3;466884"));
    Map<String, String> hashes = LocalRun.baseline().again(extracts);
    assertThat(hashes.get("figures/part-0.parquet"))
        .isNotEqualTo(SAMPLE.get("figures/part-0.parquet"));
    assertThat(hashes.get("gaps/part-0.parquet")).isEqualTo(SAMPLE.get("gaps/part-0.parquet"));
  }
}
