package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.generator.extracts.ExtractProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose rows an extract has, and how many. */
class ExtractRowsTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} people")
  @ValueSource(longs = {1000, 15_000, 100_000})
  void peopleAreTakenByShareAndByNumberToScale(long people) {
    List<Map<String, String>> everybody = rows(people, "{}", folder.resolve("all"));
    List<Map<String, String>> some =
        rows(
            people,
            """
            {where: age between 18 and 90, take: [{where: sex = 'kvinde' and age between 18 and 39, percent: 25}, {where: sex = 'mand' and (age between 18 and 29 or age = 40), number: 6500}]}
            """
                .strip(),
            folder.resolve("some"));
    long women =
        everybody.stream()
            .filter(row -> row.get("NOTE").equals("2") && isBetween(row, 18, 39))
            .count();
    assertThat(everybody).hasSize((int) people);
    assertThat(Trial.count(some, "NOTE", "2")).isEqualTo(Math.round(women * 0.25));
    assertThat(Trial.count(some, "NOTE", "1")).isEqualTo(people / 100);
    assertThat(Trial.of(some, "NOTE", "1"))
        .allMatch(row -> isBetween(row, 18, 29) || isBetween(row, 40, 40));
  }

  @Test
  void aSmallTownCanHaveMoreThanItsShare() {
    List<Map<String, String>> rows = rows(1000, "{take: [{number: 650, at_least: 30}]}", folder);
    assertThat(rows).hasSize(30);
  }

  @Test
  void aFewPeopleAreLeftOutSoThatAPrintedShareComesOut() {
    Trial trial =
        Trial.of(
            Trial.EVERYBODY.replace(
                    "people: {}", "people: {take: [{number: 13000, allows: [6.6]}]}")
                + "columns: {PNR: {person: key}, SVAR: {percent: {ja: 6.6, nej: rest}}}\n",
            15_000,
            folder);
    // 13,000 of 650,000 are 300 of 15,000. Of 291 to 300 people nobody is 6.6 per cent; 19 of 290
    // are.
    assertThat(trial.rows()).hasSize(290);
    assertThat(Trial.count(trial.rows(), "SVAR", "ja")).isEqualTo(19);
    assertThat(trial.notes()).isEmpty();
  }

  @Test
  void aShareThatCannotComeOutIsTold() {
    Trial trial =
        Trial.of(
            Trial.EVERYBODY.replace("people: {}", "people: {take: [{number: 13000}]}")
                + "columns: {PNR: {person: key}, SVAR: {percent: {ja: 6.6, nej: rest}}}\n",
            15_000,
            folder);
    assertThat(trial.notes()).hasSize(1);
    assertThat(trial.notes().get(0).text())
        .isEqualTo(
            "profiles/proeve.yaml: A share of SVAR does not come out on 2022-06-30: of 300 rows 20 are 6.7 per cent, none are 6.6."
                + "\n  Take more people, or let 'allows' leave a few out; sample-data/README.md shows how. [S005]");
  }

  @Test
  void peopleCanHaveSeveralRows() {
    Trial trial =
        Trial.of(
            Trial.EVERYBODY.replace(
                    "people: {}",
                    """
                    people:
                      per_person: [{where: sex = 'kvinde', percent: {"0": 50, "1": 30, "3": 20}}, {constant: "1"}]
                      each: [{TEKST: Dansk}, {TEKST: Matematik}]""")
                + "columns: {PNR: {person: key}, NOTE: {person: sex}}\n",
            15_000,
            folder);
    Map<String, Long> rows =
        Trial.of(trial.rows(), "NOTE", "2").stream()
            .collect(Collectors.groupingBy(row -> row.get("PNR"), Collectors.counting()));
    assertThat(Set.copyOf(rows.values())).containsExactlyInAnyOrder(2L, 6L);
    long once = rows.values().stream().filter(number -> number == 2).count();
    assertThat(rows.size() - once).isBetween(once * 2 / 3 - 2, once * 2 / 3 + 2);
    assertThat(Trial.count(trial.rows(), "TEKST", "Dansk"))
        .isEqualTo(Trial.count(trial.rows(), "TEKST", "Matematik"));
    assertThat(Trial.of(trial.rows(), "NOTE", "1"))
        .hasSize(
            2
                * (int)
                    Trial.of(trial.rows(), "NOTE", "1").stream()
                        .map(row -> row.get("PNR"))
                        .distinct()
                        .count());
  }

  @Test
  void thingsAreInventedAndReferredTo() {
    ExtractProfile profile =
        Trial.read(
                """
                kind: extract-profile
                register: proeve
                dates: [2022-06-30]
                invented: {number: 3250}
                columns:
                  PNR: {running: {}}
                  NOTE: {running: {prefix: V, digits: 4}}
                  TEKST: [{where: share < 40, constant: almen}, {constant: privat}]
                  ALDER: {refers_to: proeve}
                """)
            .get(0);
    Generator.generate(
        Towns.definitions(), Towns.profiles().and(List.of(profile)), 15_000, 1, List.of(), folder);
    List<Map<String, String>> rows = new Trial(folder, 15_000, List.of()).rows();
    assertThat(rows).hasSize(75);
    assertThat(rows.get(9).get("NOTE")).isEqualTo("V0010");
    assertThat(rows.stream().map(row -> row.get("PNR")).distinct()).hasSize(75);
    assertThat(Trial.count(rows, "TEKST", "almen")).isEqualTo(30);
    assertThat(rows.stream().map(row -> row.get("ALDER")).distinct()).hasSize(75);
  }

  @Test
  void householdsCanReferToOneThing() {
    Trial trial =
        Trial.of(
            Trial.EVERYBODY
                + """
                columns:
                  PNR: {person: key}
                  NOTE: {percent: {a: 50, b: 50}, like_household: 100}
                """,
            15_000,
            folder);
    Map<String, Map<String, String>> byKey = new HashMap<>();
    trial.rows().forEach(row -> byKey.put(row.get("PNR"), row));
    List<Map<String, String>> children =
        Recount.rows(Towns.files(folder).get("bef/bef202206.csv"), ";").stream()
            .filter(
                row -> byKey.containsKey(row.get("PNR")) && byKey.containsKey(row.get("MOR_ID")))
            .toList();
    long same =
        children.stream()
            .filter(
                row ->
                    byKey
                        .get(row.get("PNR"))
                        .get("NOTE")
                        .equals(byKey.get(row.get("MOR_ID")).get("NOTE")))
            .count();
    assertThat(same).isGreaterThan(children.size() * 98L / 100);
  }

  @Test
  void rowsWrittenOutBelongToTheirDates() {
    Trial trial =
        Trial.of(
            """
            kind: extract-profile
            register: proeve
            dates: [2022-03-31, 2022-06-30]
            file: {separator: ";", quotes: all, names: lower}
            rows: |
              reference  | PNR          | TEKST
              2022-03-31 | 000000000001 | a b
              2022-06-30 | 000000000002 |
              2022-06-30 | 000000000003 | c
            columns: {NOTE: x}
            """,
            1000,
            folder);
    assertThat(Towns.files(folder).get("proeve/proeve202206.csv"))
        .isEqualTo(
            """
            "pnr";"svar";"note";"tekst";"alder";"antal";"beloeb";"fra";"til"
            "000000000002";"";"x";"";"";"";"";"";""
            "000000000003";"";"x";"c";"";"";"";"";""
            """);
    assertThat(trial.rows("202203")).hasSize(1);
  }

  @Test
  void theSameSeedGivesTheSameExtract() {
    String columns =
        "columns: {PNR: {person: key}, SVAR: {percent: {ja: 3, nej: 8}}, ANTAL: {mean: 3, spread: 3}}\n";
    Trial once = Trial.of(Trial.EVERYBODY + columns, 2000, folder.resolve("once"));
    Trial again = Trial.of(Trial.EVERYBODY + columns, 2000, folder.resolve("again"));
    assertThat(again.rows()).isEqualTo(once.rows());
  }

  private static List<Map<String, String>> rows(long people, String who, Path folder) {
    return Trial.of(
            Trial.EVERYBODY.replace("people: {}", "people: " + who)
                + "columns: {PNR: {person: key}, NOTE: {person: sex}, ALDER: {person: age}}\n",
            people,
            folder)
        .rows();
  }

  private static boolean isBetween(Map<String, String> row, int first, int last) {
    int age = Integer.parseInt(row.get("ALDER"));
    return age >= first && age <= last;
  }
}
