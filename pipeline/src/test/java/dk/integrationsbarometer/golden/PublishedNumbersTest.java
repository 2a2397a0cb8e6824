package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.Rounding;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Laws that every row of the sample's published tables obeys, read by a reader that is not ours.
 */
@SampleTest
class PublishedNumbersTest {
  private static final double EXACT = 1e-9;
  private static final Set<String> WITH_VALUE = Set.of("A", "U");

  @Test
  void keysTellRowsApart(SampleRun run) {
    for (TableOf<?> table : Tables.ALL) {
      Set<List<Object>> keys = new HashSet<>();
      for (Map<String, Object> row : run.table(table.name()).rows()) {
        List<Object> key = new ArrayList<>();
        table.key().forEach(column -> key.add(row.get(column.name())));
        assertThat(keys.add(key)).as("%s %s", table, key).isTrue();
      }
    }
  }

  @Test
  void aValueIsThereWhereTheStatusSaysSo(SampleRun run) {
    for (String table : List.of("figures", "gaps", "changes", "gap_changes", "benchmarks")) {
      for (Map<String, Object> row : run.table(table).rows()) {
        assertThat(row.get("value") != null)
            .as("%s %s", table, row)
            .isEqualTo(WITH_VALUE.contains(row.get("obs_status")));
        assertThat(row.get("obs_status").equals("Q"))
            .as("%s %s", table, row)
            .isEqualTo(!row.get("conf_status").equals("F"));
      }
    }
  }

  @Test
  void whatIsSuppressedHasNeitherNumeratorNorInterval(SampleRun run) {
    List<Map<String, Object>> suppressed =
        run.table("figures").rows().stream()
            .filter(row -> row.get("obs_status").equals("Q"))
            .toList();
    assertThat(suppressed).isNotEmpty();
    for (Map<String, Object> row : suppressed) {
      assertThat(row).containsEntry("numerator", null).containsEntry("ci_low", null);
      assertThat(row).containsEntry("ci_high", null).containsEntry("effective_persons", null);
    }
  }

  /** Limits are published as they are printed, so it is the printed value that they bound. */
  @Test
  void intervalsHoldTheirValues(SampleRun run) {
    Map<String, Integer> decimals = run.decimals();
    for (String table : List.of("figures", "gaps", "changes", "gap_changes", "benchmarks")) {
      List<Map<String, Object>> uncertain =
          run.table(table).rows().stream()
              .filter(row -> row.get("ci_low") != null && row.get("value") != null)
              .toList();
      assertThat(uncertain).as(table).isNotEmpty();
      for (Map<String, Object> row : uncertain) {
        int printed = decimals.get((String) row.get("indicator"));
        assertThat(Rounding.halfUp((double) row.get("value"), printed).doubleValue())
            .as("%s %s", table, row)
            .isBetween((double) row.get("ci_low"), (double) row.get("ci_high"));
      }
    }
  }

  @Test
  void aShareIsItsNumeratorOverItsDenominator(SampleRun run) {
    long seen = 0;
    for (Map<String, Object> row : run.table("figures").rows()) {
      if (row.get("unit").equals("percent")
          && row.get("numerator") != null
          && row.get("value") != null) {
        seen++;
        assertThat((double) row.get("value"))
            .as("%s", row)
            .isCloseTo(
                100 * (double) row.get("numerator") / (double) row.get("denominator"),
                within(EXACT));
      }
    }

    assertThat(seen).isGreaterThan(1000);
  }

  @Test
  void aGapIsTheDifferenceOfTheTwoPublishedFigures(SampleRun run) {
    Map<List<Object>, Object> figures = values(run, "figures", "group");
    List<Map<String, Object>> gaps = run.table("gaps").rows();
    assertThat(gaps).anyMatch(gap -> gap.get("value") != null);
    for (Map<String, Object> gap : gaps) {
      List<Object> reference = key(gap, "period", "reference");
      // Else the reference is another indicator.
      if (figures.containsKey(reference)) {
        assertDifference(gap, figures.get(key(gap, "period", "group")), figures.get(reference));
      }
    }
  }

  @Test
  void aChangeIsTheDifferenceOfTwoPublishedFigures(SampleRun run) {
    Map<List<Object>, Object> figures = values(run, "figures", "group");
    List<Map<String, Object>> changes = run.table("changes").rows();
    assertThat(changes).anyMatch(change -> change.get("value") != null);
    for (Map<String, Object> change : changes) {
      if (change.get("value") != null) {
        assertDifference(
            change,
            figures.get(key(change, "period", "group")),
            figures.get(key(change, "base_period", "group")));
      }
    }
  }

  @Test
  void theChangeOfAGapIsTheDifferenceOfTwoPublishedGaps(SampleRun run) {
    Map<List<Object>, Object> gaps = values(run, "gaps", "group", "reference");
    List<Map<String, Object>> changes = run.table("gap_changes").rows();
    assertThat(changes).anyMatch(change -> change.get("value") != null);
    for (Map<String, Object> change : changes) {
      if (change.get("value") != null) {
        assertDifference(
            change,
            gaps.get(key(change, "period", "group", "reference")),
            gaps.get(key(change, "base_period", "group", "reference")));
      }
    }
  }

  /** Each part is rounded by itself, by half of a printed decimal at most. */
  @Test
  void thePartsOfAnAdjustedGapAddUpToTheGap(SampleRun run) {
    Map<List<Object>, List<Double>> parts = new HashMap<>();
    for (Map<String, Object> part : run.table("gap_parts").rows()) {
      parts
          .computeIfAbsent(key(part, "period", "group", "reference"), gap -> new ArrayList<>())
          .add((double) part.get("value"));
    }

    Map<String, Integer> decimals = run.decimals();
    Map<List<Object>, Object> gaps = values(run, "gaps", "group", "reference");
    assertThat(parts).isNotEmpty();
    parts.forEach(
        (gap, values) -> {
          double half = 0.5 * Math.pow(10, -decimals.get((String) gap.get(0)));
          assertThat((double) gaps.get(gap))
              .as("%s", gap)
              .isCloseTo(
                  values.stream().mapToDouble(Double::doubleValue).sum(),
                  within(values.size() * half + EXACT));
        });
  }

  @Test
  void everyColumnOfTheContractIsThere(SampleRun run) {
    for (TableOf<?> table : Tables.ALL) {
      assertThat(run.table(table.name()).columns().keySet())
          .as("%s", table)
          .containsAll(table.columns().stream().map(Column::name).toList());
    }
  }

  private static void assertDifference(Map<String, Object> row, Object one, Object other) {
    Object difference = one == null || other == null ? null : (double) one - (double) other;
    assertThat(row.get("value")).as("%s", row).isEqualTo(difference);
  }

  private static Map<List<Object>, Object> values(SampleRun run, String table, String... sides) {
    Map<List<Object>, Object> values = new HashMap<>();
    run.table(table).rows().forEach(row -> values.put(key(row, "period", sides), row.get("value")));
    return values;
  }

  private static List<Object> key(Map<String, Object> row, String period, String... sides) {
    List<Object> key = new ArrayList<>();
    key.add(row.get("indicator"));
    key.add(row.get(period));
    key.add(row.get("area"));
    key.add(row.getOrDefault("breakdown", ""));
    for (String side : sides) {
      key.add(row.get(side));
    }

    return key;
  }
}
