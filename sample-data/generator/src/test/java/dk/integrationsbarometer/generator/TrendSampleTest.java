package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.generator.profiles.ProfileReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small town of the profile of ten half-years, read back from its files. */
class TrendSampleTest {
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
  private static final long PEOPLE = 4000;

  @TempDir private static Path extracts;
  private static Map<String, String> files;
  private static Recount last;

  @BeforeAll
  static void generate() {
    Path profile = Towns.HOME.resolve("sample-data/trend/profile.yaml");
    Towns.generate(ProfileReader.read(profile, Towns.definitions()), PEOPLE, 1, extracts);
    files = Towns.files(extracts);
    last = Recount.of(Towns.definitions(), extracts, LAST);
  }

  @Test
  void allRegistersAreThere() {
    assertThat(registers(files)).isEqualTo(registers(Towns.files(Towns.SAMPLE)));
  }

  @Test
  void everyQuarterOfTenHalfYearsIsThere() {
    for (int year = 2020; year <= 2024; year++) {
      for (String month : List.of("03", "06", "09", "12")) {
        assertThat(files)
            .containsKeys(
                "bef/bef" + year + month + ".csv",
                "bfl/bfl" + year + month + ".csv",
                "udda/udda" + year + ".csv");
      }
    }
  }

  /**
   * The pipeline stops at a delivery with far fewer or more rows than those before it: it let 63
   * per cent pass and not 51.
   */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"bef", "bfl", "elever9", "udfk", "ras", "bolig_borger"})
  void deliveriesAreAlike(String register) {
    List<Long> rows =
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith(register + "/"))
            .filter(file -> !file.getKey().contains("2016"))
            .map(file -> file.getValue().lines().count())
            .toList();
    assertThat(rows).hasSizeGreaterThan(4);
    for (int i = 1; i < rows.size(); i++) {
      assertThat((double) rows.get(i) / rows.get(i - 1)).isBetween(0.6, 1.6);
    }
  }

  @Test
  void workRisesAmongThoseOfNonWesternOriginAlone() {
    Recount first =
        Recount.of(
            Towns.definitions(), extracts, LocalDate.of(2020, 3, 31), LocalDate.of(2020, 6, 30));
    assertThat(first.employment("ikke-vestlig"))
        .isBetween(new BigDecimal("46.6"), new BigDecimal("47.6"));
    assertThat(last.employment("ikke-vestlig"))
        .isBetween(new BigDecimal("59.2"), new BigDecimal("60.2"));
    assertThat(first.employment("dansk").subtract(last.employment("dansk")).abs())
        .isLessThan(new BigDecimal("0.5"));
  }

  /** Within a group, too, so that it is not the groups that make it look so. */
  @Test
  void thoseWithMoreEducationWorkMore() {
    for (String group : List.of("dansk", "ikke-vestlig")) {
      assertThat(work(group, "70", "50") - work(group, "10"))
          .as("%s, percentage points", group)
          .isBetween(15.0, 50.0);
    }
  }

  @Test
  void groupsDifferByEducation() {
    assertThat(longEducation("dansk") - longEducation("ikke-vestlig")).isBetween(7.0, 17.0);
  }

  /**
   * The rest of the rows have lots of their own: in the committed sample nothing hangs together.
   */
  @Test
  void onlyTheProfileThatAsksForItLinksThem() {
    Map<String, String> levels = levels(Towns.files(Towns.SAMPLE).get("udda/udda2022.csv"));
    LocalDate june = LocalDate.of(2022, 6, 30);
    Set<String> danish = Recount.of(Towns.definitions(), Towns.SAMPLE, june).members("dansk", june);
    Set<String> working = working(Towns.files(Towns.SAMPLE).get("bfl/bfl202206.csv"));
    double difference =
        share(levels, danish, working, Set.of("70", "50"))
            - share(levels, danish, working, Set.of("10"));
    assertThat(difference).isBetween(-6.0, 6.0);
  }

  private static Set<String> registers(Map<String, String> extracts) {
    return extracts.keySet().stream()
        .map(file -> file.substring(0, file.indexOf('/')))
        .collect(Collectors.toSet());
  }

  private static double work(String group, String... education) {
    return share(
        levels(files.get("udda/udda2024.csv")),
        last.members(group, LAST),
        working(files.get("bfl/bfl202412.csv")),
        Set.of(education));
  }

  private static double longEducation(String group) {
    Map<String, String> levels = levels(files.get("udda/udda2024.csv"));
    List<String> theirs =
        last.members(group, LAST).stream().filter(levels::containsKey).map(levels::get).toList();
    return 100.0 * theirs.stream().filter("70"::equals).count() / theirs.size();
  }

  /** Per cent of those with such an education who have a job with hours. */
  private static double share(
      Map<String, String> levels, Set<String> group, Set<String> working, Set<String> education) {
    List<String> people =
        group.stream().filter(key -> education.contains(levels.getOrDefault(key, ""))).toList();
    return 100.0 * people.stream().filter(working::contains).count() / people.size();
  }

  /** By person; a foreign or imputed education counts, as in the adjusted gap. */
  private static Map<String, String> levels(String udda) {
    Map<String, String> levels = new HashMap<>();
    Recount.rows(udda, ";").forEach(row -> levels.put(row.get("PNR"), row.get("DISCED")));
    return levels;
  }

  private static Set<String> working(String bfl) {
    Set<String> working = new HashSet<>();
    Recount.rows(bfl, ",").stream()
        .filter(row -> Double.parseDouble(row.get("ajo_loentimer")) > 0)
        .forEach(row -> working.add(row.get("pnr")));
    return working;
  }
}
