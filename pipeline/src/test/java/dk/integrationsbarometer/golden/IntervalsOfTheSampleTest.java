package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final double ROUNDING = 1e-9;

  @Test
  void intervalHoldsWhatItBounds(SampleRun run) {
    holds(run.table("figures").rows(), "value", "ci_low", "ci_high");
    holds(run.table("gaps").rows(), "value", "ci_low", "ci_high");
    holds(run.table("gaps").rows(), "ratio", "ratio_ci_low", "ratio_ci_high");
    holds(run.table("changes").rows(), "value", "ci_low", "ci_high");
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

  private static void holds(List<Map<String, Object>> rows, String value, String low, String high) {
    assertThat(rows)
        .filteredOn(row -> row.get(low) != null)
        .isNotEmpty()
        .allMatch(
            row ->
                number(row, low) - ROUNDING <= number(row, value)
                    && number(row, value) <= number(row, high) + ROUNDING);
  }

  private static double number(Map<String, Object> row, String column) {
    return (double) row.get(column);
  }
}
