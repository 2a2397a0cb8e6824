package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of an extract hold, counted again from the rows. */
class ExtractColumnsTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} people")
  @ValueSource(longs = {1000, 15_000, 100_000})
  void aQuotaIsTheNearestWholeNumberOfItsStratum(long people) {
    List<Map<String, String>> rows =
        rows(
            people,
            """
            columns:
              PNR: {person: key}
              NOTE: {person: sex, as: {kvinde: K, mand: M}}
              SVAR:
                - {where: sex = 'kvinde', percent: {ja: 47, nej: 53}}
                - {percent: {ja: 6.6, nej: rest}}
            """);
    List<Map<String, String>> women = Trial.of(rows, "NOTE", "K");
    List<Map<String, String>> men = Trial.of(rows, "NOTE", "M");
    assertThat(women.size() + men.size()).isEqualTo(rows.size());
    assertThat(Trial.count(women, "SVAR", "ja")).isEqualTo(Math.round(women.size() * 0.47));
    assertThat(Trial.count(men, "SVAR", "ja")).isEqualTo(Math.round(men.size() * 0.066));
    assertThat(Trial.count(rows, "SVAR", "")).isZero();
  }

  @Test
  void partsOfATotalComeOutWithinIt() {
    List<Map<String, String>> rows =
        rows(
            15_000,
            """
            columns:
              PNR: {person: key}
              ALDER: {person: age}
              SVAR: {percent: {ja: 31, nej: rest}}
              ung_ja:
                - {where: SVAR = 'ja' and ALDER between 0 and 29, constant: x}
              TEKST:
                - {where: ung_ja = 'x', percent: {a: 70, b: 20}}
                - {where: "SVAR in ('ja', 'nej')", percent: {a: 10, c: rest}}
            """);
    List<Map<String, String>> yes = Trial.of(rows, "SVAR", "ja");
    List<Map<String, String>> young =
        yes.stream().filter(row -> Integer.parseInt(row.get("ALDER")) < 30).toList();
    assertThat(yes).hasSize((int) Math.round(rows.size() * 0.31));
    // With the third who have none, the nearest whole numbers may be one too few or too many.
    assertThat(Trial.count(young, "TEKST", "a"))
        .isCloseTo(Math.round(young.size() * 0.7), within(1L));
    assertThat(Trial.count(young, "TEKST", "b"))
        .isCloseTo(Math.round(young.size() * 0.2), within(1L));
    assertThat(Trial.count(young, "TEKST", ""))
        .isCloseTo(Math.round(young.size() * 0.1), within(1L));
    assertThat(Trial.count(rows, "TEKST", "c"))
        .isEqualTo(Math.round((rows.size() - young.size()) * 0.9));
  }

  @Test
  void columnsHangTogetherOnlyWhereAConditionSaysSo() {
    List<Map<String, String>> rows =
        rows(
            100_000,
            """
            columns:
              PNR: {person: key}
              SVAR: {percent: {ja: 50, nej: 50}}
              NOTE: {percent: {a: 50, b: 50}}
              TEKST: {percent: {x: 50, y: 50}}
            """);
    double quarter = rows.size() / 4.0;
    for (String other : List.of("NOTE", "TEKST")) {
      for (String code : other.equals("NOTE") ? List.of("a", "b") : List.of("x", "y")) {
        long both = Trial.count(Trial.of(rows, "SVAR", "ja"), other, code);
        // Four standard deviations of the hypergeometric distribution: sqrt(n / 16).
        assertThat((double) both)
            .isBetween(quarter - Math.sqrt(rows.size()), quarter + Math.sqrt(rows.size()));
      }
    }
  }

  @Test
  void aCodeIsNotTiedToTheOrderOfTheRows() {
    List<Map<String, String>> rows =
        rows(15_000, "columns: {PNR: {person: key}, SVAR: {percent: {ja: 50, nej: 50}}}");
    long early = Trial.count(rows.subList(0, rows.size() / 2), "SVAR", "ja");
    assertThat((double) early).isBetween(rows.size() / 4.0 - 130, rows.size() / 4.0 + 130);
  }

  @ParameterizedTest(name = "{0} people")
  @ValueSource(longs = {1000, 15_000, 100_000})
  void meansAreExact(long people) {
    List<Map<String, String>> rows =
        rows(
            people,
            """
            columns:
              PNR: {person: key}
              NOTE: {person: sex}
              ANTAL:
                - {where: sex = 'kvinde', mean: 4.37, spread: 4, least: 0}
                - {mean: 1.5, spread: 3, least: 0, most: 6}
              BELOEB: {mean: 250123.45, spread: 90000}
            """);
    for (Map.Entry<String, Double> mean : Map.of("2", 4.37, "1", 1.5).entrySet()) {
      List<Map<String, String>> part = Trial.of(rows, "NOTE", mean.getKey());
      assertThat(part.stream().mapToLong(row -> Long.parseLong(row.get("ANTAL"))).sum())
          .isEqualTo(Math.round(part.size() * mean.getValue()));
    }

    assertThat(rows).allSatisfy(row -> assertThat(row.get("ANTAL")).doesNotStartWith("-"));
    assertThat(rows.stream().map(row -> row.get("BELOEB")).distinct().count())
        .isGreaterThan(rows.size() / 2);
    assertThat(
            rows.stream()
                .mapToLong(row -> Long.parseLong(row.get("BELOEB").replace(".", "")))
                .sum())
        .isEqualTo(rows.size() * 25_012_345L);
  }

  @ParameterizedTest(name = "{0} people")
  @ValueSource(longs = {1000, 15_000, 100_000})
  void codesThatAreNumbersCanHaveAnExactMean(long people) {
    List<Map<String, String>> rows =
        rows(
            people,
            """
            columns:
              PNR: {person: key}
              TEKST: {percent: {"-3": 2, "00": 8, "02": 18, "4": 25, "7": 26, "10": 14, "12": rest}, mean: 5.91}
            """);
    assertThat(rows.stream().mapToLong(row -> Long.parseLong(row.get("TEKST"))).sum())
        .isEqualTo(Math.round(rows.size() * 5.91));
    assertThat(rows.stream().map(row -> row.get("TEKST")).distinct())
        .containsExactlyInAnyOrder("-3", "00", "02", "4", "7", "10", "12");
  }

  @Test
  void datesLieWhereTheyShould() {
    List<Map<String, String>> rows =
        rows(
            1000,
            """
            columns:
              PNR: {person: key}
              FRA: {date: {days: [-365, -30]}}
              TIL: {date: {days: 10, after: FRA}}
              NOTE: {date: 2021-05-01}
              TEKST: {date: {from: 2020-01-01, to: 2020-01-03}}
              ANTAL: {between: [-2, 2]}
            """);
    LocalDate reference = LocalDate.of(2022, 6, 30);
    assertThat(rows)
        .allSatisfy(
            row -> {
              LocalDate from = LocalDate.parse(row.get("FRA"));
              assertThat(from).isBetween(reference.minusDays(365), reference.minusDays(30));
              assertThat(ChronoUnit.DAYS.between(from, LocalDate.parse(row.get("TIL"))))
                  .isEqualTo(10);
              assertThat(row.get("NOTE")).isEqualTo("2021-05-01");
            });
    assertThat(rows.stream().map(row -> row.get("TEKST")).distinct())
        .containsExactlyInAnyOrder("2020-01-01", "2020-01-02", "2020-01-03");
    assertThat(rows.stream().map(row -> row.get("ANTAL")).distinct())
        .containsExactlyInAnyOrder("-2", "-1", "0", "1", "2");
  }

  @Test
  void aPersonKeepsACodeFromDateToDateUnlessItIsRedrawn() {
    Trial trial =
        Trial.of(
            """
            kind: extract-profile
            register: proeve
            dates: [2022-03-31, 2022-06-30]
            people: {}
            columns:
              PNR: {person: key}
              SVAR: {percent: {ja: 50, nej: 50}}
              TEKST: {percent: {ja: 50, nej: 50}, redrawn: 100}
              NOTE:
                - {where: reference_date = date '2022-03-31', constant: marts}
                - {constant: juni}
            """,
            15_000,
            folder);
    Map<String, Map<String, String>> before = byKey(trial.rows("202203"));
    List<Map<String, String>> stayed =
        trial.rows().stream().filter(row -> before.containsKey(row.get("PNR"))).toList();
    assertThat(same(stayed, before, "SVAR")).isGreaterThan(0.97);
    assertThat(same(stayed, before, "TEKST")).isBetween(0.45, 0.55);
    assertThat(same(stayed, before, "NOTE")).isZero();
  }

  @Test
  void rowsOfAPersonCanBeAlike() {
    List<Map<String, String>> rows =
        Trial.of(
                Trial.EVERYBODY.replace("people: {}", "people: {per_person: \"2\"}")
                    + """
                    columns:
                      PNR: {person: key}
                      SVAR: {percent: {ja: 50, nej: 50}}
                      TEKST: {percent: {ja: 50, nej: 50}, like_person: 100}
                    """,
                15_000,
                folder)
            .rows();
    Map<String, Map<String, String>> last = byKey(rows);
    // Half of the rows are compared with themselves.
    assertThat(same(rows, last, "TEKST")).isGreaterThan(0.97);
    assertThat(same(rows, last, "SVAR")).isBetween(0.72, 0.78);
    assertThat(Trial.count(rows, "TEKST", "ja")).isEqualTo(rows.size() / 2);
  }

  private List<Map<String, String>> rows(long people, String columns) {
    return Trial.of(Trial.EVERYBODY + columns, people, folder).rows();
  }

  private static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.get("PNR"), row -> row, (a, b) -> b, HashMap::new));
  }

  private static double same(
      List<Map<String, String>> rows, Map<String, Map<String, String>> others, String column) {
    return (double)
            rows.stream()
                .filter(row -> others.get(row.get("PNR")).get(column).equals(row.get(column)))
                .count()
        / rows.size();
  }
}
