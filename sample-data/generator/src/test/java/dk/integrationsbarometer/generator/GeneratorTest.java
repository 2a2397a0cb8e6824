package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.generator.profiles.Profiles;
import dk.integrationsbarometer.generator.town.Plan;
import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.BarometerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() {
    Map<String, String> once =
        Towns.files(Towns.generate(Towns.profiles(), 2000, 4, folder.resolve("once")));
    Map<String, String> again =
        Towns.files(Towns.generate(Towns.profiles(), 2000, 4, folder.resolve("again")));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void anotherSeedGivesOtherPeople() {
    Map<String, String> one =
        Towns.files(Towns.generate(Towns.profiles(), 1000, 4, folder.resolve("one")));
    Map<String, String> other =
        Towns.files(Towns.generate(Towns.profiles(), 1000, 5, folder.resolve("other")));
    assertThat(other).containsOnlyKeys(one.keySet());
    one.keySet().removeIf(file -> isWrittenOut(file.substring(0, file.indexOf('/'))));
    one.forEach((file, text) -> assertThat(other.get(file)).isNotEqualTo(text));
  }

  /** Whether a profile writes the rows of the register out in full. */
  private static boolean isWrittenOut(String register) {
    Path profile = Towns.HOME.resolve("sample-data/profiles/" + register + ".yaml");
    try {
      return Files.exists(profile) && Files.readString(profile).contains("\nrows: |");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSampleIsWhatItsCommandMakes() {
    Map<String, String> made =
        Towns.files(Towns.generate(Towns.profiles(), Towns.PEOPLE, Towns.SEED, folder));
    Map<String, String> committed = Towns.files(Towns.SAMPLE);
    assertThat(committed).containsOnlyKeys(made.keySet());
    made.forEach(
        (file, text) ->
            assertThat(committed.get(file).equals(text)).as("%s is as committed", file).isTrue());
  }

  @Test
  void otherDatesCanBeAskedFor() {
    List<LocalDate> dates =
        List.of(LocalDate.of(2021, 12, 31), JUNE, LocalDate.of(2021, 9, 30), JUNE);
    Generator.generate(
        Towns.definitions(), Towns.profiles().and(List.of()), 1000, 1, dates, folder);
    assertThat(Towns.files(folder))
        .containsOnlyKeys(
            "bef/bef202109.csv",
            "bef/bef202112.csv",
            "bef/bef202206.csv",
            "bfl/bfl202109.csv",
            "bfl/bfl202112.csv",
            "bfl/bfl202206.csv",
            "person/person.csv");
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() {
    Towns.generate(Towns.profiles(), 1000, 1, folder);
    Map<String, String> before = Towns.files(folder);
    assertThatThrownBy(() -> Towns.generate(Towns.profiles(), 1000, 2, folder))
        .isInstanceOf(BarometerException.class)
        .hasMessageStartingWith(
            folder.resolve("afgang")
                + ": The folder is not empty, and old and new extracts would mix."
                + "\n  Name another folder with --out, or empty this one. [S001]\n");
    assertThat(Towns.files(folder)).isEqualTo(before);
  }

  @Test
  void tooFewPeopleAreRefused() {
    assertThatThrownBy(() -> Towns.generate(Towns.profiles(), 0, 1, folder))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "--people: 0 people are too few for a town with every kind of family.\n  Ask for at least 1000 with --people. [S003]");
  }

  @Test
  void moreFamiliesThanPeopleAreRefused() {
    Profiles crowded =
        Towns.profilesWith(
            "father: menapt-udvalgte, per_thousand: 7.5",
            "father: menapt-udvalgte, per_thousand: 75");
    assertThatThrownBy(() -> Towns.generate(crowded, 2000, 1, folder))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "sample-data/profile.yaml: The profile has more families and adults of the group menapt-udvalgte than the group has people."
                + "\n  Lower the group's 'ages' or its families in sample-data/profile.yaml, or ask for more people with --people. [S004]");
  }

  @Test
  void manySmallTownsCanBeMade() {
    for (long people = Generator.FEWEST; people < 3000; people += 97) {
      Profile profile = Towns.profile();
      assertThat(Plan.of(profile, people, people).households()).isPositive();
    }
  }

  @Test
  void aColumnThatIsAddedToARegisterIsInTheExtract() {
    Definitions wider =
        Towns.definitionsWith(
            "registers/bef.yaml",
            "columns:\n",
            """
            columns:
              NY_KODE: {type: code, in: koen, label: {da: Ny kode, en: New code}}
              NY_DATO: {type: date, label: {da: Ny dato, en: New date}}
            """);
    Generator.generate(wider, Towns.profiles().and(List.of()), 1000, 1, List.of(JUNE), folder);
    String text = Towns.files(folder).get("bef/bef202206.csv");
    assertThat(text).startsWith("NY_KODE;NY_DATO;PNR;MOR_ID;");
    assertThat(Recount.rows(text, ";"))
        .allSatisfy(row -> assertThat(row.get("NY_KODE")).isIn("1", "2", "K", "M"))
        .allSatisfy(row -> assertThat(LocalDate.parse(row.get("NY_DATO"))).isBeforeOrEqualTo(JUNE));
  }

  @Test
  void codesAreOnTheirLists() {
    Definitions definitions = Towns.definitions();
    Map<String, String> files = Towns.files(Towns.SAMPLE);
    for (RegisterColumn column : definitions.registers().get("bef").columns()) {
      if (column.type() instanceof RegisterColumn.Coded coded) {
        Set<String> written = new HashSet<>();
        Recount.rows(files.get("bef/bef202206.csv"), ";")
            .forEach(row -> written.add(row.get(column.name())));
        written.remove(""); // empty is not a wrong code
        assertThat(written).as(column.name()).isNotEmpty().allMatch(coded.codes()::isWritten);
      }
    }
  }

  @Test
  void childrenLiveWithTheirParentsAndNobodyIsTwoPeople() {
    List<Map<String, String>> residents =
        Recount.rows(Towns.files(Towns.SAMPLE).get("bef/bef202206.csv"), ";");
    Map<String, Map<String, String>> byKey = new HashMap<>();
    residents.forEach(row -> byKey.put(row.get("PNR"), row));
    assertThat(byKey).hasSameSizeAs(residents);
    long atHome = residents.stream().filter(row -> byKey.containsKey(row.get("MOR_ID"))).count();
    assertThat(atHome).isGreaterThan(2000);
    assertThat(residents)
        .filteredOn(row -> byKey.containsKey(row.get("MOR_ID")))
        .allSatisfy(
            row ->
                assertThat(byKey.get(row.get("MOR_ID")).get("FOED_DAG"))
                    .isLessThan(row.get("FOED_DAG")))
        .allSatisfy(
            row ->
                assertThat(byKey.get(row.get("MOR_ID")).get("FAMILIE_ID"))
                    .isEqualTo(row.get("FAMILIE_ID")));
  }

  @Test
  void mostParentsAreInTheRegisterOfPeople() {
    Map<String, String> files = Towns.files(Towns.SAMPLE);
    Set<String> known = new HashSet<>();
    Recount.rows(files.get("person/person.csv"), ";").forEach(row -> known.add(row.get("PNR")));
    List<String> mothers =
        Recount.rows(files.get("bef/bef202206.csv"), ";").stream()
            .map(row -> row.get("MOR_ID"))
            .filter(key -> !key.isEmpty())
            .toList();
    long unknown = mothers.stream().filter(key -> !known.contains(key)).count();
    assertThat(unknown).isPositive().isLessThan(mothers.size() / 50);
  }
}
