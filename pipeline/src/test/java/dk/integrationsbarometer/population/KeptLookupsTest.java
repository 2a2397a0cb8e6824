package dk.integrationsbarometer.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.spec.LanguagePeople;
import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkJobs;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is kept under the work folder is not used when something that it rests on has come. */
@SparkTest
@ResourceLock(SparkTest.SESSION)
class KeptLookupsTest {
  private static final int DATE = "2022-03-31".length();

  @TempDir private Path folder;

  /** Person 1 has an event in June, which the window ahead of March holds. */
  @Test
  void deliveryInAWindowAheadIsLookedUp(SparkSession spark) {
    assertThat(march(spark, "timer_siden", "haendelse", "2022-06-01")).containsExactly("0", "1");
  }

  /** Person 3's mother is 1, whose event in March is counted in her own row of March. */
  @Test
  void deliveryThatTheRowsOfAnotherUnitNeedIsLookedUp(SparkSession spark) {
    assertThat(march(spark, "mor_haendelser", "haendelse", "2022-03-01")).containsExactly("0", "2");
  }

  /** Of person 1, who has one event since; the second definition asks for two. */
  @Test
  void whatIsDefinedOtherwiseIsDerivedAnew(SparkSession spark) {
    assertThat(derived(spark, "timer_siden = 1")).isEqualTo("true");
    assertThat(derived(spark, "timer_siden = 2")).isEqualTo("false");
  }

  /** Who asks for less than what was looked up gets it from there, without a look-up. */
  @Test
  void aNarrowerWishIsServedByWiderRows(SparkSession spark) {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries all = LanguagePeople.all(definitions);
    Deliveries early =
        all.only((of, row) -> !of.equals("haendelse") || !isDated(row, "2022-06-01"));
    var wide = wish(spark, early, "mor_haendelser", "timer_siden");

    var narrow = wish(spark, early, "timer_siden");
    assertThat(narrow.jobs()).noneMatch(job -> job.startsWith("population: "));
    assertThat(narrow.first()).isEqualTo(wide.second()).containsEntry("2022-03-31 1", "0");
  }

  /** Nobody needs the same columns of people twice. */
  @Test
  void whatWiderRowsHaveIsKeptNoMore(SparkSession spark) throws IOException {
    Deliveries all = LanguagePeople.all(LanguagePeople.definitions(folder, ""));
    Path kept = folder.resolve("work/population/menneske");
    wish(spark, all, "timer_siden");
    List<String> narrow = names(kept);
    wish(spark, all, "forloeb_kendt", "timer_siden");
    assertThat(names(kept)).containsAll(narrow).hasSize(2 * narrow.size());

    var again = wish(spark, all, "timer_siden");
    assertThat(names(kept)).doesNotContainAnyElementsOf(narrow).hasSameSizeAs(narrow);
    assertThat(again.jobs()).noneMatch(job -> job.startsWith("population: "));
  }

  /** The event in June came after the wider rows had been kept. */
  @Test
  void widerRowsThatKnowTooLittleServeNobody(SparkSession spark) {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries all = LanguagePeople.all(definitions);
    wish(
        spark,
        all.only((of, row) -> !of.equals("haendelse") || !isDated(row, "2022-06-01")),
        "mor_haendelser",
        "timer_siden");

    var narrow = wish(spark, all, "timer_siden");
    assertThat(narrow.jobs()).contains("population: look-ups for menneske on 1 status dates");
    assertThat(narrow.first()).containsEntry("2022-03-31 1", "1");
  }

  /** What came of a wish: Spark's jobs, and what is known of each person. */
  private record Wish(List<String> jobs, SortedMap<String, List<String>> people) {
    private Map<String, String> first() {
      return column(0);
    }

    private Map<String, String> second() {
      return column(1);
    }

    private Map<String, String> column(int at) {
      Map<String, String> found = new TreeMap<>();
      people.forEach((person, values) -> found.put(person, values.get(at)));
      return found;
    }
  }

  private Wish wish(SparkSession spark, Deliveries delivered, String... names) {
    SortedMap<String, List<String>> people = new TreeMap<>();
    List<String> jobs =
        SparkJobs.of(
            spark,
            () ->
                people.putAll(
                    BothEngines.onSpark(spark, delivered, "menneske", List.of(names), folder)));
    return new Wish(jobs, people);
  }

  /** What only led to the answer is not written, and what nobody uses any more is removed. */
  @Test
  void onlyWhatIsUsedIsKept(SparkSession spark) throws IOException {
    derived(spark, "timer_siden = 1");
    derived(spark, "timer_siden = 2");
    Path kept = folder.resolve("work/population/menneske");

    assertThat(spark.read().parquet(kept + "/*").columns())
        .contains("afgjort")
        .doesNotContain("timer_siden");
    assertThat(names(kept).stream().map(name -> name.substring(0, DATE))).doesNotHaveDuplicates();
  }

  /**
   * Nothing is kept of what rests on rows that were delivered otherwise since, whatever is asked.
   */
  @Test
  void whatRestsOnAWithdrawnDeliveryIsRemovedByTheNextRun(SparkSession spark) throws IOException {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries all = LanguagePeople.all(definitions);
    Path kept = folder.resolve("work/population/menneske");
    BothEngines.onSpark(spark, all, "menneske", List.of("timer_siden"), folder);
    BothEngines.onSpark(spark, all, "menneske", List.of("mor_haendelser"), folder);
    assertThat(names(kept)).as("two dates of two wishes and of what one leads to").hasSize(6);

    Files.createDirectories(kept.resolve(names(kept).get(0) + ".part"));
    Files.createDirectories(kept.resolve("2022-03-31-0123456789abcdef01234567-an-older-program"));
    Trees.delete(folder.resolve("extracts/haendelse"));
    all.only((of, row) -> !isDated(row, "2022-06-01")).writeTo(folder.resolve("extracts"));
    Files.delete(folder.resolve("extracts/menneske/menneske202206.csv"));
    BothEngines.onSpark(
        spark,
        all.only((of, row) -> !isDated(row, "2022-06-01") && !isDated(row, "2022-06-30")),
        "menneske",
        List.of("mor_haendelser"),
        folder);

    assertThat(names(kept)).hasSize(2).allMatch(name -> name.startsWith("2022-03-31-"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private String derived(SparkSession spark, String value) {
    Definitions definitions =
        LanguagePeople.definitions(
            folder, "  afgjort: {label: {da: Afgjort, en: Settled}, value: " + value + "}\n");
    Deliveries all = LanguagePeople.all(definitions);
    return BothEngines.onSpark(spark, all, "menneske", List.of("afgjort"), folder)
        .get("2022-03-31 1")
        .get(0);
  }

  /** Before and after a delivery came. */
  private List<String> march(SparkSession spark, String name, String register, String late) {
    Definitions definitions = LanguagePeople.definitions(folder, "");
    Deliveries all = LanguagePeople.all(definitions);
    Deliveries early = all.only((of, row) -> !of.equals(register) || !isDated(row, late));
    String person = name.startsWith("mor") ? "2022-03-31 3" : "2022-03-31 1";
    String before =
        BothEngines.onSpark(spark, early, "menneske", List.of(name), folder).get(person).get(0);
    String after =
        BothEngines.onSpark(spark, all, "menneske", List.of(name), folder).get(person).get(0);
    return List.of(before, after);
  }

  private static boolean isDated(Map<String, String> row, String date) {
    return date.equals(row.get(Deliveries.REFERENCE));
  }
}
