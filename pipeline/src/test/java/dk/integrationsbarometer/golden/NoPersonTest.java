package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody of the sample can be seen in what is published or agreed on. */
@SampleTest
class NoPersonTest {
  /** Numbers of persons have 12 digits, of families 10, of workplaces 8. */
  private static final Pattern KEY = Pattern.compile("(?<![0-9a-zA-Z])\\d{8,12}(?![0-9a-zA-Z])");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final List<String> TABLES =
      List.of("figures", "gaps", "indicators", "codes", "quality");
  private static final Set<String> KEYS = keysOfTheExtracts();

  @Test
  void theExtractsAreFullOfNumbersThatMustNotBeSeen() {
    assertThat(KEYS).hasSizeGreaterThan(50_000).contains("748864075482", "8085159484", "10006724");
    assertThat(keys("Rows 748864075482 and 1;8085159484;"))
        .containsExactly("748864075482", "8085159484");
  }

  @Test
  void noGoldenFileHoldsTheNumberOfAPerson() throws IOException {
    List<String> files = Sample.below(Golden.AGREED);
    assertThat(files).hasSizeGreaterThan(10);
    for (String file : files) {
      assertThat(keys(Files.readString(Golden.AGREED.resolve(file)))).as(file).isEmpty();
    }
  }

  @Test
  void noPublishedTableHoldsTheNumberOfAPerson(SampleRun run) {
    TABLES.forEach(table -> assertThat(keys(run.table(table).csv())).as(table).isEmpty());
    assertThat(keys(run.manifest())).isEmpty();
    assertThat(keys(run.outcome().out())).isEmpty();
  }

  @Test
  void theOnlyDaysInTablesAreReferenceDates(SampleRun run) {
    for (String table : TABLES) {
      assertThat(DAY.matcher(run.table(table).csv()).results().map(MatchResult::group).distinct())
          .as(table)
          .allMatch(NoPersonTest::isFirstOrLastOfAMonth);
    }
  }

  @Test
  void noPublishedFigureRestsOnOneToFourPeople(SampleRun run) {
    assertThat(run.table("figures").rows())
        .filteredOn(row -> row.get("value") != null && isOfPeople((String) row.get("indicator")))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            row -> {
              double numerator = (double) row.get("numerator");
              if (row.get("unit").equals("persons")) {
                assertThat(numerator).as("%s", row).matches(count -> count == 0 || count >= 5);
              } else {
                assertThat(numerator).as("%s", row).isGreaterThanOrEqualTo(5);
                assertThat((double) row.get("denominator") - numerator)
                    .as("%s", row)
                    .isGreaterThanOrEqualTo(5);
              }
            });
  }

  @Test
  void aHiddenFigureHasNeitherValueNorNumerator(SampleRun run) {
    assertThat(hidden(run, "figures")).isNotEmpty().allMatch(row -> row.get("value") == null);
    assertThat(hidden(run, "figures"))
        .allMatch(row -> row.get("numerator") == null)
        .allMatch(row -> row.get("ci_low") == null && row.get("ci_high") == null);
    assertThat(hidden(run, "gaps"))
        .isNotEmpty()
        .allMatch(row -> row.get("value") == null && row.get("ratio") == null)
        .allMatch(row -> row.get("ci_low") == null && row.get("ci_high") == null);
  }

  @Test
  void whatItWasComputedOfIsShownOnlyWhenNotSmallItself(SampleRun run) {
    for (String column : List.of("denominator", "persons")) {
      assertThat(hidden(run, "figures"))
          .allMatch(
              row -> row.get(column) == null || ((Number) row.get(column)).doubleValue() >= 5);
    }
  }

  /** Which figures rest on few people and which protect them must not be told apart. */
  @Test
  void allThatIsHiddenHasOneCode(SampleRun run) {
    for (TableOf<?> table : Tables.ALL) {
      if (table.has(CodeLists.CONF_STATUS) && table.has(CodeLists.OBS_STATUS)) {
        assertThat(run.table(table.name()).rows())
            .as(table.name())
            .allMatch(
                row ->
                    row.get(CodeLists.CONF_STATUS)
                        .equals(row.get(CodeLists.OBS_STATUS).equals("Q") ? "C" : "F"));
      }
    }

    assertThat(run.table("codes").rows())
        .filteredOn(row -> row.get("list").equals(CodeLists.CONF_STATUS))
        .extracting(row -> row.get("code"))
        .containsExactly("F", "C");
  }

  @Test
  void noCheckTellsOfOneToFourRows(SampleRun run) {
    List<Map<String, Object>> quality = run.table("quality").rows();
    for (String column : List.of("rows", "failed")) {
      assertThat(quality)
          .anyMatch(row -> row.get(column) == null)
          .filteredOn(row -> row.get(column) != null)
          .allMatch(row -> (long) row.get(column) == 0 || (long) row.get(column) >= 5);
      assertThat(quality)
          .filteredOn(row -> row.get(column) == null)
          .allMatch(row -> row.get("conf_status").equals("C"));
    }
  }

  /** Shares and numbers of persons, each counting once, that the usual threshold protects. */
  private static boolean isOfPeople(String id) {
    Indicator indicator = RealDefinitions.asWritten().indicator(id).orElseThrow();
    boolean counts =
        indicator.measure() instanceof Measure.Share
            || indicator.measure() instanceof Measure.GroupShare
            || (indicator.measure() instanceof Measure.Count
                && indicator.valueUnit().equals(ValueUnit.PERSONS));
    return counts && indicator.weight().isEmpty() && indicator.disclosure().threshold() == 5;
  }

  /** As reference dates are; birthdays are any day. */
  private static boolean isFirstOrLastOfAMonth(String day) {
    LocalDate date = LocalDate.parse(day);
    return date.getDayOfMonth() == 1 || date.plusDays(1).getDayOfMonth() == 1;
  }

  private static List<Map<String, Object>> hidden(SampleRun run, String table) {
    return run.table(table).rows().stream()
        .filter(row -> row.get("obs_status").equals("Q"))
        .toList();
  }

  private static Set<String> keys(String text) {
    Set<String> found = new TreeSet<>();
    KEY.matcher(text).results().map(MatchResult::group).filter(KEYS::contains).forEach(found::add);
    return found;
  }

  private static Set<String> keysOfTheExtracts() {
    Set<String> keys = new TreeSet<>();
    for (String file : Sample.files()) {
      KEY.matcher(Sample.text(file)).results().map(MatchResult::group).forEach(keys::add);
    }

    return keys;
  }
}
