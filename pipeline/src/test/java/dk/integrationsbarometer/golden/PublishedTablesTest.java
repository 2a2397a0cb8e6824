package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample gives the agreed tables, read back by a reader that is not ours. */
@SampleTest
class PublishedTablesTest {
  private static final Map<String, String> AGREED = Chosen.periods("agreed-table");

  /** Long lists whose words are those of a definition or of a period; laws hold for all. */
  private static final Set<String> WORDS_OF_DEFINITIONS =
      Set.of("area", "indicator", "period", "register");

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "quality"
      })
  void tableIsAsAgreed(String table, SampleRun run) {
    Golden.assertAgreed(
        table + ".csv", Masks.hashes(run.table(table).csv(PublishedTablesTest::isAgreed)));
  }

  /**
   * Some indicators of different kinds in one period each, as far as a person can review them:
   * totals, and of everybody the cells of one variable. {@link PublishedNumbersTest} holds laws for
   * all rows.
   */
  private static boolean isAgreed(Map<String, Object> row) {
    if (row.containsKey("delivered")) {
      return AGREED.containsKey((String) row.get("indicator"));
    }

    if (row.containsKey("list")) {
      return !WORDS_OF_DEFINITIONS.contains((String) row.get("list"));
    }

    if (!row.containsKey("group")) {
      return true;
    }

    String breakdown = String.valueOf(row.getOrDefault("breakdown", ""));
    boolean isShort =
        breakdown.isEmpty() || (row.get("group").equals("alle") && !breakdown.contains(","));
    return isShort
        && String.valueOf(row.get("period")).equals(AGREED.get((String) row.get("indicator")));
  }

  @Test
  void aRunHoldsItsTablesAndItsManifestAndNothingElse(SampleRun run) throws IOException {
    assertThat(Sample.below(run.published()))
        .containsExactly(
            "benchmarks/part-0.parquet",
            "breaks/part-0.parquet",
            "changes/part-0.parquet",
            "codes/part-0.parquet",
            "figures/part-0.parquet",
            "gap_changes/part-0.parquet",
            "gap_parts/part-0.parquet",
            "gaps/part-0.parquet",
            "goal_overview/part-0.parquet",
            "gradients/part-0.parquet",
            "indicators/part-0.parquet",
            "manifest.json",
            "notes/part-0.parquet",
            "periods/part-0.parquet",
            "quality/part-0.parquet",
            "targets/part-0.parquet");
    try (Stream<Path> out = Files.list(run.out())) {
      assertThat(out.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("latest", "runs", ".lock");
      assertThat(run.out().resolve(".lock")).isEmptyFile();
    }
  }
}
