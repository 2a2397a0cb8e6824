package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers that are worked out of more than the published figures have no more digits in the
 * sample's tables than are printed: fifteen of them would fit one set of hidden counts alone.
 */
@SampleTest
class RoundedNumbersTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "figures,     ci_low ci_high",
    "gaps,        ci_low ci_high detectable adjusted adjusted_ci_low adjusted_ci_high",
    "gap_parts,   value",
    "changes,     ci_low ci_high",
    "gap_changes, ci_low ci_high",
    "gradients,   slope ci_low ci_high",
    "benchmarks,  ci_low ci_high",
    "targets,     ci_low ci_high"
  })
  void numbersHaveTheDecimalsOfTheirIndicator(String table, String columns, SampleRun run) {
    Map<String, Integer> decimals = run.decimals();
    List<Map<String, Object>> rows = run.table(table).rows();
    for (String column : columns.split(" ", -1)) {
      assertThat(rows).as(column).anyMatch(row -> row.get(column) != null);
      rows.forEach(row -> assertMultiple(row, column, decimals.get((String) row.get("indicator"))));
    }
  }

  @ParameterizedTest(name = "{0}: {1} have {2} decimals")
  @CsvSource({
    "figures,    effective_persons, 0",
    "gaps,       ratio_ci_low ratio_ci_high, 2",
    "gaps,       compared_group compared_reference, 1",
    "gradients,  relative relative_ci_low relative_ci_high, 2",
    "gradients,  included, 1",
    "benchmarks, ratio_ci_low ratio_ci_high, 2"
  })
  void numbersWithoutTheUnitOfTheIndicatorHaveTheirOwn(
      String table, String columns, int decimals, SampleRun run) {
    List<Map<String, Object>> rows = run.table(table).rows();
    for (String column : columns.split(" ", -1)) {
      assertThat(rows).as(column).anyMatch(row -> row.get(column) != null);
      rows.forEach(row -> assertMultiple(row, column, decimals));
    }
  }

  /** What follows from published counts says nothing new, and stays as it is. */
  @Test
  void figuresAndGapsThemselvesAreExact(SampleRun run) {
    for (String table : List.of("figures", "gaps", "changes", "benchmarks")) {
      assertThat(run.table(table).rows())
          .as(table)
          .anyMatch(row -> row.get("value") != null && scale(row.get("value")) > 6);
    }

    assertThat(run.table("gaps").rows())
        .anyMatch(row -> row.get("ratio") != null && scale(row.get("ratio")) > 6);
  }

  private static void assertMultiple(Map<String, Object> row, String column, int decimals) {
    if (row.get(column) != null) {
      assertThat(scale(row.get(column))).as("%s %s", column, row).isLessThanOrEqualTo(decimals);
    }
  }

  /** How many decimals a cell has, as the shortest decimal number that gives it. */
  private static int scale(Object cell) {
    return new BigDecimal(Double.toString((double) cell)).stripTrailingZeros().scale();
  }
}
