package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.generator.profiles.Profiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people of the town, taken back in time. */
class EarlierDatesTest {
  private static final LocalDate LATE_2016 = LocalDate.of(2016, 12, 31);
  private static final LocalDate LATE_2021 = LocalDate.of(2021, 12, 31);

  @TempDir private Path folder;

  @Test
  void theSharesOfTheirOwnDatesComeOut() {
    assertThat(employment(LATE_2016)).isEqualByComparingTo("50");
    assertThat(employment(LATE_2021)).isEqualByComparingTo("60");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "200612, 5",
    "200712, 74",
    "200812, 5",
    "201012, 5",
    "201212, 60",
    "201612, 15",
    "202112, 30"
  })
  void aShareOfTheHouseholdsIsThere(String month, int percent) {
    Map<String, String> files = Towns.files(Towns.SAMPLE);
    List<Map<String, String>> then = Recount.rows(files.get("bef/bef" + month + ".csv"), ";");
    List<Map<String, String>> now = Recount.rows(files.get("bef/bef202206.csv"), ";");
    String last = month.substring(0, 4) + "-" + month.substring(4) + "-31";
    assertThat(then).allSatisfy(row -> assertThat(brokenOrBornBy(row, last)).isTrue());
    assertThat((double) families(then).size())
        .isBetween(
            families(now).size() * percent * 0.0085, families(now).size() * percent * 0.0115);
  }

  @Test
  void thereAreJobsOnlyWhereADateSaysWhoWorks() {
    String without =
        "households: 5, employment: {ikke-vestlig: {alle: 50}, menapt-udvalgte: {alle: 43}}";
    Towns.generate(Towns.profilesWith(without, "households: 5"), 1000, 1, folder);
    assertThat(Towns.files(folder))
        .containsKeys("bfl/bfl201612.csv", "bfl/bfl202112.csv")
        .doesNotContainKey("bfl/bfl201012.csv");
  }

  @Test
  void otherRegistersHaveTheSamePeople() {
    Trial trial =
        Trial.of(
            Trial.EVERYBODY.replace("2022-06-30", "2012-12-31")
                + "columns: {PNR: {person: key}, TEKST: {person: mother}}\n",
            2000,
            folder);
    Set<String> residents =
        Recount.rows(Towns.files(folder).get("bef/bef201212.csv"), ";").stream()
            .filter(row -> row.get("KOM").equals("101"))
            .map(row -> row.get("PNR") + row.get("MOR_ID"))
            .collect(Collectors.toSet());
    Set<String> ours = new HashSet<>();
    trial.rows("201212").forEach(row -> ours.add(row.get("PNR") + row.get("TEKST")));
    assertThat(ours).isNotEmpty().isEqualTo(residents);
  }

  @Test
  void peopleLiveInHousingAreasByQuota() {
    Profiles profile =
        Towns.profilesWith(
            "earlier:\n",
            """
            housing_areas:
              - {where: age between 0 and 17, percent: {A1: 12.5, A2: 5}, like_household: 100}
              - {where: age >= 18, percent: {A1: 10}, like_household: 100}
            earlier:
            """);
    Trial trial =
        Trial.of(
            Trial.EVERYBODY
                + """
                columns:
                  PNR: {person: key}
                  ALDER: {person: age}
                  TEKST: {person: housing_area}
                  SVAR: [{where: housing_area = 'A1', percent: {ja: 40, nej: rest}}, {percent: {ja: 0, nej: rest}}]
                """,
            profile,
            2000,
            folder);
    List<Map<String, String>> children =
        trial.rows().stream().filter(row -> Integer.parseInt(row.get("ALDER")) < 18).toList();
    assertThat(Trial.count(children, "TEKST", "A1")).isEqualTo(Math.round(children.size() * 0.125));
    List<Map<String, String>> first = Trial.of(trial.rows(), "TEKST", "A1");
    assertThat(Trial.count(trial.rows(), "SVAR", "ja")).isEqualTo(Math.round(first.size() * 0.4));
    Map<String, String> areas =
        Recount.rows(Towns.files(folder).get("bef/bef202206.csv"), ";").stream()
            .collect(
                Collectors.toMap(row -> row.get("PNR"), row -> row.get("BOLIGOMR"), (a, b) -> a));
    assertThat(trial.rows())
        .filteredOn(row -> !areas.get(row.get("PNR")).isEmpty())
        .allSatisfy(row -> assertThat(areas).containsEntry(row.get("PNR"), row.get("TEKST")));
    assertThat(trial.rows())
        .filteredOn(row -> areas.get(row.get("PNR")).isEmpty() && !row.get("TEKST").isEmpty())
        .hasSizeLessThan(10); // those whom the quotas of employment make neighbours
  }

  private static BigDecimal employment(LocalDate date) {
    return Recount.of(Towns.definitions(), Towns.SAMPLE, date)
        .employment("ikke-vestlig")
        .setScale(0, RoundingMode.HALF_UP);
  }

  private static Set<String> families(List<Map<String, String>> rows) {
    return rows.stream().map(row -> row.get("FAMILIE_ID")).collect(Collectors.toSet());
  }

  private static boolean brokenOrBornBy(Map<String, String> row, String last) {
    return row.get("FOED_DAG").compareTo(last) <= 0 || row.get("IE_TYPE").equals("2");
  }
}
