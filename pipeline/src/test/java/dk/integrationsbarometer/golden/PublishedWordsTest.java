package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a code in a published table of the sample finds its words in {@code codes}. */
@SampleTest
class PublishedWordsTest {
  /** Texts that are no codes: numbers of goals, days, hashes, offices, and the words themselves. */
  private static final Set<String> NO_CODES =
      Set.of(
          "number",
          "by",
          "first_day",
          "last_day",
          "break_before",
          "definition_hash",
          "source",
          "owner",
          "contact",
          "approved_by",
          "approved_on",
          "target",
          "list",
          "code",
          "period");

  private static Stream<TableOf<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void everyCodeOfEveryColumnHasWordsInBothLanguages(TableOf<?> table, SampleRun run) {
    Set<String> known = new HashSet<>();
    for (Map<String, Object> row : run.table("codes").rows()) {
      assertThat(row.get("label_da")).as("%s", row).isNotEqualTo("");
      assertThat(row.get("label_en")).as("%s", row).isNotEqualTo("");
      known.add(row.get("list") + " " + row.get("code"));
    }

    Set<String> used = new TreeSet<>();
    for (Map<String, Object> row : run.table(table.name()).rows()) {
      for (Column column : table.columns()) {
        column
            .codes()
            .filter(list -> row.get(column.name()) != null)
            .ifPresent(list -> used.add(list + " " + row.get(column.name())));
      }

      used.addAll(breakdown((String) row.getOrDefault("breakdown", "")));
    }

    assertThat(known).containsAll(used);
  }

  private static List<String> breakdown(String text) {
    return Stream.of(text.split(",", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .flatMap(part -> Stream.of("breakdown " + part[0], part[0] + " " + part[1]))
        .toList();
  }

  /** A column of texts either says which list its codes are of, or is none of codes. */
  @Test
  void everyColumnOfTextsSaysWhetherItHoldsCodes() {
    Map<String, Set<String>> undecided = new HashMap<>();
    for (TableOf<?> table : Tables.ALL) {
      table.columns().stream()
          .filter(column -> column.kind() == Column.Kind.TEXT && column.codes().isEmpty())
          .map(Column::name)
          .filter(name -> !NO_CODES.contains(name) && !name.equals("breakdown"))
          .filter(name -> !name.endsWith("_da") && !name.endsWith("_en"))
          .forEach(
              name -> undecided.computeIfAbsent(table.name(), key -> new TreeSet<>()).add(name));
    }

    assertThat(undecided).isEmpty();
  }
}
