package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.ParquetText;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample gives the agreed tables, read back by a reader that is not ours. */
@SampleTest
class PublishedTablesTest {
  private static final Map<String, String> AGREED = Chosen.periods("agreed-table");

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
        "breaks",
        "codes",
        "quality"
      })
  void tableIsAsAgreed(String table, SampleRun run) {
    Golden.assertAgreed(
        table + ".csv", Masks.hashes(run.table(table).csv(PublishedTablesTest::isAgreed)));
  }

  /**
   * Some indicators of different kinds in one period each; all of them would be too long to read.
   */
  private static boolean isAgreed(Map<String, Object> row) {
    Object period = row.get("period");
    return !row.containsKey("group")
        || String.valueOf(period).equals(AGREED.get((String) row.get("indicator")));
  }

  @Test
  void figuresHaveTheColumnsOfTheContract(SampleRun run) {
    assertThat(columns(run.table("figures")))
        .containsExactly(
            "indicator VARCHAR",
            "period VARCHAR",
            "area VARCHAR",
            "group VARCHAR",
            "breakdown VARCHAR",
            "value DOUBLE",
            "unit VARCHAR",
            "numerator DOUBLE",
            "denominator DOUBLE",
            "persons BIGINT",
            "ci_low DOUBLE",
            "ci_high DOUBLE",
            "obs_status VARCHAR",
            "conf_status VARCHAR",
            "effective_persons DOUBLE",
            "koen VARCHAR",
            "aldersgruppe VARCHAR",
            "bydel VARCHAR");
  }

  @Test
  void gapsHaveTheColumnsOfTheContract(SampleRun run) {
    assertThat(columns(run.table("gaps")))
        .containsExactly(
            "indicator VARCHAR",
            "period VARCHAR",
            "area VARCHAR",
            "group VARCHAR",
            "reference VARCHAR",
            "breakdown VARCHAR",
            "value DOUBLE",
            "unit VARCHAR",
            "ci_low DOUBLE",
            "ci_high DOUBLE",
            "ratio DOUBLE",
            "obs_status VARCHAR",
            "conf_status VARCHAR",
            "detectable DOUBLE",
            "adjusted DOUBLE",
            "adjusted_ci_low DOUBLE",
            "adjusted_ci_high DOUBLE",
            "compared_group DOUBLE",
            "compared_reference DOUBLE",
            "adjusted_obs_status VARCHAR",
            "ratio_ci_low DOUBLE",
            "ratio_ci_high DOUBLE",
            "koen VARCHAR",
            "aldersgruppe VARCHAR",
            "bydel VARCHAR");
  }

  @Test
  void everyCodeOfAFigureHasALabel(SampleRun run) {
    List<String> codes =
        run.table("codes").rows().stream()
            .map(row -> row.get("list") + "=" + row.get("code"))
            .toList();
    for (Map<String, Object> figure : run.table("figures").rows()) {
      for (String column : List.of("group", "koen", "aldersgruppe", "bydel")) {
        Object code = figure.get(column);
        assertThat(code == null || codes.contains(column + "=" + code))
            .as(column + "=" + code)
            .isTrue();
      }
    }
  }

  @Test
  void aGapIsTheDifferenceOfTheTwoPublishedShares(SampleRun run) {
    Map<Map<String, String>, Object> figures = new HashMap<>();
    run.table("figures").rows().forEach(row -> figures.put(key(row, "group"), row.get("value")));
    List<Map<String, Object>> gaps = run.table("gaps").rows();
    assertThat(gaps).anyMatch(gap -> gap.get("value") != null);
    for (Map<String, Object> gap : gaps) {
      if (!figures.containsKey(key(gap, "reference"))) {
        // The reference is another indicator.
        continue;
      }

      Object group = figures.get(key(gap, "group"));
      Object reference = figures.get(key(gap, "reference"));
      Object difference =
          group == null || reference == null ? null : (double) group - (double) reference;
      assertThat(gap.get("value")).as("%s", gap).isEqualTo(difference);
    }
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
            "quality/part-0.parquet",
            "targets/part-0.parquet");
    try (Stream<Path> out = Files.list(run.out())) {
      assertThat(out.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("latest", "runs", ".lock");
      assertThat(run.out().resolve(".lock")).isEmptyFile();
    }
  }

  private static Map<String, String> key(Map<String, Object> gap, String group) {
    return Map.of(
        "indicator", (String) gap.get("indicator"),
        "period", (String) gap.get("period"),
        "area", (String) gap.get("area"),
        "group", (String) gap.get(group),
        "breakdown", (String) gap.get("breakdown"));
  }

  private static List<String> columns(ParquetText table) {
    return table.columns().entrySet().stream()
        .map(column -> column.getKey() + " " + column.getValue())
        .toList();
  }
}
