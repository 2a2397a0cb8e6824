package dk.integrationsbarometer.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One person's change changes what it must and nothing else. The runs share the protected folder of
 * the unchanged sample, so nothing stale may be kept there either.
 */
@SparkTest
class OnePersonTest {
  private static final String JUNE = "bef/bef202206.csv";
  private static final String EMPLOYMENT = Chosen.one("employment");

  private static final String BY_ORIGIN = Chosen.one("by-origin");
  private static final String SHARE_BY_ORIGIN = Chosen.one("share-by-origin");

  /** Those whose rows are counted here one by one; others have several periods a year. */
  private static final Set<String> INDICATORS = Chosen.all("residents");

  private static Path definitions;
  private static SampleRun before;

  @TempDir private Path extracts;
  @TempDir private Path out;

  @BeforeAll
  static void runTheUnchangedSample(@TempDir Path folder) {
    definitions = RealDefinitions.only(INDICATORS, folder.resolve("definitions"));
    Path recent = folder.resolve("extracts");
    Sample.copyRecentTo(recent);
    before = SampleRun.of(recent, definitions, folder.resolve("out"), folder.resolve("work"));
  }

  @Test
  void aWomanWhoLosesHerJobLowersTheNumeratorsOfHerGroupsByOne() throws IOException {
    Map<String, String> woman = employedWomanFromTurkey();
    Sample.copyRecentTo(extracts);
    Sample.change(
        extracts,
        "bfl/bfl202206.csv",
        line -> line.startsWith(woman.get("PNR")) ? withoutHours(line) : line);

    SampleRun after = withoutEarlierReleases();

    assertThat(after.outcome().exit()).isZero();
    Map<String, String> moves = moves(after, "numerator");
    assertThat(moves.keySet()).isEqualTo(employmentOf(woman));
    assertThat(moves.values()).containsOnly("-1");
    assertThat(moves(after, "denominator")).isEmpty();
    assertThat(moves(after, "persons")).isEmpty();
    assertThat(texts(after, "codes", "indicators", "quality")).isEmpty();
  }

  @Test
  void aMotherWhoIsNoCitizenMakesHerChildADescendant() throws IOException {
    Map<String, String> child = childOfAMotherWhoDecides();
    Sample.copyRecentTo(extracts);
    Sample.change(
        extracts,
        "person/person.csv",
        line -> line.startsWith("\"" + child.get("MOR_ID") + "\"") ? citizenOfTurkey(line) : line);

    SampleRun after = withoutEarlierReleases();

    assertThat(after.outcome().exit()).isZero();
    Map<String, String> moves = moves(after, "persons");
    moves.keySet().removeIf(key -> !key.startsWith(BY_ORIGIN + " ") || !key.endsWith(" "));
    assertThat(moves)
        .isEqualTo(
            Map.of(
                BY_ORIGIN + " 101 dansk ", "-1",
                BY_ORIGIN + " 101 ikke-vestlig ", "1",
                BY_ORIGIN + " 101 menapt-udvalgte ", "1",
                BY_ORIGIN + " 101 menapt-national ", "1",
                BY_ORIGIN + " 101 efterkommer ", "1"));
    assertThat(moves(after, "numerator"))
        .containsEntry(SHARE_BY_ORIGIN + " 101 alle ", "1")
        .doesNotContainKey(EMPLOYMENT + " 101 dansk ");
    assertThat(texts(after, "codes", "indicators")).isEmpty();
    // The official origin of the child and its country are the old ones, but how few those are
    // whose official answer differs is not told.
    assertThat(counts(after)).isEmpty();
  }

  /** Beside an earlier release, a difference of one person would be hidden. */
  private SampleRun withoutEarlierReleases() throws IOException {
    Files.deleteIfExists(before.work().resolve("disclosure/released.tsv"));
    return SampleRun.of(extracts, definitions, out, before.work());
  }

  /** The only row of the figures that can change, one per group and breakdown that holds her. */
  private static Set<String> employmentOf(Map<String, String> woman) {
    String bydel = "bydel=" + Integer.parseInt(woman.get("BYDEL"));
    Set<String> keys = new TreeSet<>();
    for (String group : List.of("alle", "ikke-vestlig", "menapt-udvalgte", "menapt-national")) {
      for (String breakdown :
          List.of("", "koen=kvinde", "aldersgruppe=35-44", bydel, bydel + ",koen=kvinde")) {
        keys.add(EMPLOYMENT + " 101 " + group + " " + breakdown);
      }
    }

    return keys;
  }

  /** An immigrant without known parents, 35-44 years old and with hours in June; the first such. */
  private static Map<String, String> employedWomanFromTurkey() {
    Map<String, String> hours = new HashMap<>();
    for (Map<String, String> job : rows("bfl/bfl202206.csv", ",")) {
      hours.merge(job.get("pnr"), job.get("ajo_loentimer"), (some, more) -> more);
    }

    return rows(JUNE, ";").stream()
        .filter(row -> row.get("KOM").equals("101") && row.get("KOEN").equals("2"))
        .filter(row -> row.get("FOEDREG_KODE").equals("5172") && row.get("OPR_LAND").equals("5172"))
        .filter(
            row ->
                row.get("FOED_DAG").compareTo("1978") > 0
                    && row.get("FOED_DAG").compareTo("1987") < 0)
        .filter(row -> Double.parseDouble(hours.getOrDefault(row.get("PNR"), "0")) > 0)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Born here, not old enough for employment, the only child of a mother who was born here and is a
   * citizen, and of a father who does not make it Danish.
   */
  private static Map<String, String> childOfAMotherWhoDecides() {
    Map<String, List<Map<String, String>>> known =
        rows("person/person.csv", ";").stream()
            .collect(Collectors.groupingBy(row -> row.get("PNR")));
    List<Map<String, String>> residents = rows(JUNE, ";");
    residents.addAll(rows("bef/bef202203.csv", ";"));
    Map<String, Set<String>> children = new HashMap<>();
    residents.forEach(
        row ->
            children
                .computeIfAbsent(row.get("MOR_ID"), key -> new TreeSet<>())
                .add(row.get("PNR")));
    return rows(JUNE, ";").stream()
        .filter(row -> row.get("KOM").equals("101") && row.get("FOED_DAG").compareTo("2000") > 0)
        .filter(row -> row.get("FOED_DAG").compareTo("2022") < 0)
        .filter(row -> row.get("IE_TYPE").equals("1") && isBornHere(row))
        .filter(
            row ->
                known.getOrDefault(row.get("MOR_ID"), List.of()).stream()
                    .anyMatch(OnePersonTest::isBornHere))
        .filter(
            row ->
                known.getOrDefault(row.get("FAR_ID"), List.of()).stream()
                    .noneMatch(OnePersonTest::isBornHere))
        .filter(row -> children.get(row.get("MOR_ID")).size() == 1)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBornHere(Map<String, String> person) {
    return person.get("FOEDREG_KODE").compareTo("7001") >= 0;
  }

  private static String withoutHours(String line) {
    String[] cells = line.split(",", -1);
    cells[2] = "0.00";
    return String.join(",", cells);
  }

  private static String citizenOfTurkey(String line) {
    return line.replace(";\"5100\";", ";\"5172\";");
  }

  /** By how much a column moved, for the figures in which it did. */
  private static Map<String, String> moves(SampleRun after, String column) {
    Map<String, Object> old = cells(before, column);
    Map<String, String> moves = new TreeMap<>();
    cells(after, column)
        .forEach(
            (key, now) -> {
              Object was = old.get(key);
              if (!Objects.equals(was, now)) {
                moves.put(
                    key, was == null || now == null ? was + " -> " + now : difference(now, was));
              }
            });
    return moves;
  }

  private static String difference(Object now, Object was) {
    return new BigDecimal(now.toString())
        .subtract(new BigDecimal(was.toString()))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Map<String, Object> cells(SampleRun run, String column) {
    Map<String, Object> cells = new TreeMap<>();
    for (Map<String, Object> row : run.table("figures").rows()) {
      if (!INDICATORS.contains(row.get("indicator"))
          || row.get("period").toString().compareTo("2022") < 0) {
        continue; // the people of earlier dates are a part of those of 2022
      }

      String key =
          String.join(
              " ",
              (String) row.get("indicator"),
              (String) row.get("area"),
              (String) row.get("group"),
              (String) row.get("breakdown"));
      assertThat(cells.containsKey(key)).isFalse();
      cells.put(key, row.get(column));
    }

    return cells;
  }

  /** The names of those tables that differ. */
  private static List<String> texts(SampleRun after, String... tables) {
    List<String> differing = new ArrayList<>(List.of(tables));
    differing.removeIf(table -> before.table(table).csv().equals(after.table(table).csv()));
    return differing;
  }

  /** What the checks tell of rows, with the numbers. */
  private static Set<String> counts(SampleRun run) {
    return run.table("quality").rows().stream()
        .filter(row -> row.get("failed") != null && (long) row.get("failed") > 0)
        .map(Map::toString)
        .collect(Collectors.toSet());
  }

  private static List<Map<String, String>> rows(String file, String separator) {
    List<String> lines = Sample.text(file).replace("\"", "").lines().toList();
    String[] columns = lines.get(0).split(separator, -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(separator, -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }

      rows.add(row);
    }

    return rows;
  }
}
