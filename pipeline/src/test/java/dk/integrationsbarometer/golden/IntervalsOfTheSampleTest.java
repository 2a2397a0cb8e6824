package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.statistics.Rounding;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The intervals of the sample's whole catalogue. */
@SampleTest
class IntervalsOfTheSampleTest {
  /** Ratios have two decimals, whatever the indicator. */
  private static final int OF_RATIOS = 2;

  /** Of gaps as differences, see {@link PublishedNumbersTest}. */
  @Test
  void intervalsOfRatiosHoldThem(SampleRun run) {
    for (String table : List.of("gaps", "benchmarks")) {
      assertThat(run.table(table).rows())
          .filteredOn(row -> row.get("ratio_ci_low") != null)
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(Rounding.halfUp((double) row.get("ratio"), OF_RATIOS).doubleValue())
                      .isBetween(
                          (double) row.get("ratio_ci_low"), (double) row.get("ratio_ci_high")));
    }
  }

  @Test
  void whatHasNoNumberHasNoInterval(SampleRun run) {
    for (String table : List.of("figures", "gaps", "changes")) {
      assertThat(run.table(table).rows())
          .filteredOn(row -> row.get("value") == null)
          .isNotEmpty()
          .allMatch(row -> row.get("ci_low") == null && row.get("ci_high") == null);
    }

    assertThat(run.table("gaps").rows())
        .filteredOn(row -> row.get("ratio") == null)
        .allMatch(row -> row.get("ratio_ci_low") == null && row.get("ratio_ci_high") == null);
    assertThat(run.table("figures").rows())
        .filteredOn(row -> row.get("value") == null)
        .allMatch(row -> row.get("effective_persons") == null);
  }

  @Test
  void groupIsHeldAgainstEverybodyThroughTheRest(SampleRun run) {
    assertThat(run.table("gaps").rows())
        .filteredOn(row -> row.get("reference").equals("alle") && row.get("value") != null)
        .isNotEmpty()
        .allMatch(row -> row.get("ci_low") != null && row.get("ratio_ci_low") != null);
  }

  @Test
  void indicatorsTellTheLevelOfTheirIntervals(SampleRun run) {
    List<Map<String, Object>> indicators = run.table("indicators").rows();
    Set<Object> without =
        indicators.stream()
            .filter(row -> row.get("interval").equals("none"))
            .map(row -> row.get("indicator"))
            .collect(Collectors.toSet());

    assertThat(indicators)
        .allMatch(
            row ->
                without.contains(row.get("indicator"))
                    ? row.get("confidence") == null
                    : row.get("confidence").equals(95.0));
    assertThat(run.table("figures").rows())
        .filteredOn(row -> without.contains(row.get("indicator")))
        .isNotEmpty()
        .allMatch(row -> row.get("ci_low") == null);
    assertThat(run.manifest()).contains("\"confidence\" : \"95\"");
  }
}
