package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The printed figures of the further registers come out of the sample. */
class PrintedAnswersTest {
  private static final LocalDate LATE_2021 = LocalDate.of(2021, 12, 31);
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);
  private static Map<String, String> files;

  @BeforeAll
  static void readSample() {
    files = Towns.files(Towns.SAMPLE);
  }

  @ParameterizedTest(name = "{0}: {1} of ikke-vestlig, {2} of dansk")
  @CsvFileSource(resources = "/health-survey.csv", numLinesToSkip = 1)
  void sharesOfTheHealthSurvey(String question, String nonWestern, String danish) {
    Recount recount = Recount.of(Towns.definitions(), Towns.SAMPLE, LATE_2021);
    Set<String> bad = Set.of("4", "5", "moderat-overvaegt", "svaer-overvaegt", "ja");
    List<Map<String, String>> answers =
        Recount.rows(files.get("sundhedsprofil/sundhedsprofil2021.csv"), ",");
    for (Map.Entry<String, String> group :
        Map.of("ikke-vestlig", nonWestern, "dansk", danish).entrySet()) {
      Set<String> members = recount.members(group.getKey(), LATE_2021);
      List<Map<String, String>> theirs =
          answers.stream().filter(row -> members.contains(row.get("pnr"))).toList();
      int scale = new BigDecimal(group.getValue()).stripTrailingZeros().scale();
      assertThat(share(theirs, row -> bad.contains(row.get(question)), Math.max(0, scale)))
          .as(group.getKey())
          .isEqualByComparingTo(group.getValue());
    }
  }

  @Test
  void theGapInMarks() {
    Recount recount = Recount.of(Towns.definitions(), Towns.SAMPLE, JUNE);
    List<Map<String, String>> marks = Recount.rows(files.get("udfk/udfk202206.csv"), ";");
    double gap =
        mean(marks, recount.members("ikke-vestlig", JUNE))
            - mean(marks, recount.members("dansk", JUNE));
    assertThat(BigDecimal.valueOf(gap).setScale(1, RoundingMode.HALF_UP))
        .isEqualByComparingTo("-1.6");
  }

  @Test
  void theShareOfWomenWithMinorityBackground() {
    Map<String, Long> women = new HashMap<>();
    Recount.rows(files.get("folk2/folk2.csv"), ";").stream()
        .filter(row -> row.get("KØN").equals("K") && row.get("TID").equals("2020"))
        .forEach(row -> women.put(row.get("HERKOMST"), Long.parseLong(row.get("INDHOLD"))));
    long minority = women.get("4") + women.get("3");
    assertThat(100 * minority).isEqualTo(14 * (minority + women.get("5")));
  }

  @Test
  void everybodyInThemIsARegisteredPerson() {
    Set<String> known = new HashSet<>();
    Recount.rows(files.get("person/person.csv"), ";").forEach(row -> known.add(row.get("PNR")));
    assertThat(Recount.rows(files.get("udfk/udfk202206.csv"), ";"))
        .allSatisfy(row -> assertThat(known).contains(row.get("PNR")));
  }

  private static double mean(List<Map<String, String>> marks, Set<String> members) {
    return marks.stream()
        .filter(row -> members.contains(row.get("PNR")))
        .mapToInt(row -> Integer.parseInt(row.get("GRUNDSKOLEKARAKTER")))
        .average()
        .orElseThrow();
  }

  private static BigDecimal share(
      List<Map<String, String>> rows, Predicate<Map<String, String>> holds, int scale) {
    return BigDecimal.valueOf(100 * rows.stream().filter(holds).count())
        .divide(BigDecimal.valueOf(rows.size()), scale, RoundingMode.HALF_UP);
  }
}
