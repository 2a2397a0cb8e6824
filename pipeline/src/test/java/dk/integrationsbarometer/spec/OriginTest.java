package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.TextRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Herkomst and oprindelsesland for every combination of parents, birthplace and citizenship,
 * against Statistics Denmark's text written down a second time as a plain function ({@link
 * OfficialText}).
 */
@SparkTest
class OriginTest {
  private static final String DATE = "2022-03-31";
  private static final List<String> ANSWERS = List.of("herkomst", "oprindelsesland");

  /**
   * The fifteen pairs of parents, without regard to which is the mother. A parent is unknown, or
   * born in Denmark or abroad and a Danish or foreign citizen. The person is a foreign citizen,
   * born in Denmark or abroad.
   */
  private static final String PAIRS =
      """
      one             | other           | born here   | born abroad
      Denmark Danish  | Denmark Danish  | dansk       | dansk
      Denmark Danish  | Denmark foreign | dansk       | dansk
      Denmark Danish  | abroad Danish   | dansk       | dansk
      Denmark Danish  | abroad foreign  | dansk       | dansk
      Denmark Danish  | unknown         | dansk       | dansk
      Denmark foreign | Denmark foreign | efterkommer | indvandrer
      Denmark foreign | abroad Danish   | efterkommer | indvandrer
      Denmark foreign | abroad foreign  | efterkommer | indvandrer
      Denmark foreign | unknown         | efterkommer | indvandrer
      abroad Danish   | abroad Danish   | efterkommer | indvandrer
      abroad Danish   | abroad foreign  | efterkommer | indvandrer
      abroad Danish   | unknown         | efterkommer | indvandrer
      abroad foreign  | abroad foreign  | efterkommer | indvandrer
      abroad foreign  | unknown         | efterkommer | indvandrer
      unknown         | unknown         | efterkommer | indvandrer
      """;

  @TempDir private Path folder;
  private final SortedMap<String, List<String>> expected = new TreeMap<>();
  private Deliveries delivered;
  private int people;

  @BeforeEach
  void begin() {
    delivered = new Deliveries(RealDefinitions.asWritten());
    delivered.add("person", Map.of("PNR", "999999", "STATSB_VFRA", "1950-01-01"));
  }

  @Test
  void theFifteenPairsOfParents(SparkSession spark) {
    for (Map<String, String> pair : TextRows.parse(PAIRS)) {
      for (List<String> parents :
          List.of(
              List.of(pair.get("one"), pair.get("other")),
              List.of(pair.get("other"), pair.get("one")))) {
        expect(pair.get("born here"), add(parents.get(0), parents.get(1), "7001", "5436"));
        expect(pair.get("born abroad"), add(parents.get(0), parents.get(1), "5404", "5436"));
      }
    }

    List<String> herkomst = List.of("herkomst");
    assertThat(BothEngines.inReference(delivered, "bef", herkomst)).isEqualTo(expected);
    assertThat(BothEngines.onSpark(spark, delivered, "bef", herkomst, folder)).isEqualTo(expected);
  }

  @Test
  void everyCombinationOfParentsBirthplaceAndCitizenship(SparkSession spark) {
    List<String> parents = new ArrayList<>(List.of("unknown"));
    for (String birthplace : List.of("Denmark", "abroad", "?")) {
      List.of("Danish", "foreign", "?")
          .forEach(citizenship -> parents.add(birthplace + " " + citizenship));
    }

    for (String mother : parents) {
      for (String father : parents) {
        for (String birthplace : List.of("7001", "5404", "")) {
          for (String citizenship : List.of("5100", "5436", "")) {
            List<String> answer =
                OfficialText.origin(
                    parent(mother, "5172", "5456"),
                    parent(father, "5120", "5154"),
                    birthplace,
                    citizenship);
            expected.put(key(add(mother, father, birthplace, citizenship)), answer);
          }
        }
      }
    }

    assertThat(expected).hasSize(900);
    assertThat(BothEngines.inReference(delivered, "bef", ANSWERS)).isEqualTo(expected);
    assertThat(BothEngines.onSpark(spark, delivered, "bef", ANSWERS, folder)).isEqualTo(expected);
  }

  private void expect(String herkomst, int person) {
    expected.put(key(person), List.of(herkomst));
  }

  private static String key(int person) {
    return DATE + " " + person;
  }

  private static OfficialText.Parent parent(
      String described, String countryOfBirth, String citizenship) {
    String[] words = described.split(" ", -1);
    return words[0].equals("unknown")
        ? OfficialText.Parent.UNKNOWN
        : new OfficialText.Parent(
            true,
            place(words[0], countryOfBirth),
            words[1].equals("Danish") ? "5100" : words[1].equals("?") ? "" : citizenship);
  }

  private static String place(String word, String country) {
    return word.equals("Denmark") ? "8888" : word.equals("?") ? "" : country;
  }

  /**
   * A resident; an unknown parent is no number for every other of them, and a number that leads
   * nowhere for the rest.
   */
  private int add(String mother, String father, String birthplace, String citizenship) {
    int person = ++people;
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Deliveries.REFERENCE, DATE);
    row.put("PNR", String.valueOf(person));
    row.put("MOR_ID", addParent(10_000 + person, parent(mother, "5172", "5456")));
    row.put("FAR_ID", addParent(20_000 + person, parent(father, "5120", "5154")));
    row.putAll(
        Map.of(
            "KOEN",
            "1",
            "FOED_DAG",
            "1990-01-01",
            "KOM",
            "101",
            "FOEDREG_KODE",
            birthplace,
            "STATSB",
            citizenship));
    delivered.add("bef", row);
    return person;
  }

  private String addParent(int id, OfficialText.Parent parent) {
    if (!parent.known()) {
      return id % 2 == 0 ? "" : String.valueOf(id);
    }

    delivered.add(
        "person",
        Map.of(
            "PNR",
            String.valueOf(id),
            "FOEDREG_KODE",
            parent.birthplace(),
            "STATSB",
            parent.citizenship(),
            "STATSB_VFRA",
            "1960-01-01"));
    return String.valueOf(id);
  }
}
