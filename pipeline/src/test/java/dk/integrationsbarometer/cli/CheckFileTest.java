package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check FILE}: a statistician looks at one definition while others are unfinished. */
class CheckFileTest {
  private static final String OWN = "indicators/arbejde/arbejde.yaml";
  private static final String COLLEAGUES = "indicators/arbejde/kollegas.yaml";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void definitions() throws IOException {
    folder = Trees.copy(DefinitionFixtures.SMALL, temporary.resolve("definitions"));
    Files.writeString(folder.resolve(COLLEAGUES), "kind: indicator\nid: kollegas\n");
  }

  private Said check(String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(new String[] {"check", "--definitions", folder.toString()}, 0, all, 0, 3);
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Said.by(all);
  }

  private void replace(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    String old = Files.readString(path);
    assertThat(old).contains(text);
    Files.writeString(path, old.replace(text, other));
  }

  @Test
  void aFileIsInOrderAlthoughAnotherIsNot() {
    Said said = check(OWN);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out().replaceAll("shown: [0-9]+", "shown: N"))
        .isEqualToNormalizingNewlines(
            """
            In order: indicators/arbejde/arbejde.yaml.
            Expected answers that agree: 2.
            Problems of other files, not shown: N. Run check without a file to see them.
            """);
  }

  @Test
  void aFolderStandsForItsFiles() {
    assertThat(check("indicators").err()).contains("kollegas.yaml");
    assertThat(check(folder.resolve("variables").toString()).code()).isZero();
  }

  @Test
  void nothingIsSaidOfOthersWhenTheyAreInOrder() throws IOException {
    Files.delete(folder.resolve(COLLEAGUES));
    assertThat(check(OWN).out()).doesNotContain("other files").contains("In order: " + OWN);
  }

  @Test
  void onlyItsOwnProblemsAreShown() throws IOException {
    replace(OWN, "numerator: ", "numerator: ingen_variabel = ");
    Said said = check(OWN);
    assertThat(said.code()).isEqualTo(10);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("arbejde.yaml:").doesNotContain("kollegas");
  }

  @Test
  void problemsAreToldToProgramsToo() throws IOException {
    replace(OWN, "numerator: timer > 0", "numerator: timr > 0");
    Said said = check(OWN, "--json");
    assertThat(said.code()).isEqualTo(10);
    assertThat(said.err()).contains("[D020]");
    assertThat(said.out())
        .contains(
            "\"code\" : \"D020\"",
            "\"line\" : 9",
            "\"column\" : 12",
            "\"what\" : \"The name 'timr' is not defined. Did you mean 'timer'? Known: ",
            "\"how\" : \"Correct the spelling, or define it.\"");
    replace(OWN, "timr", "timer");
    replace(OWN, "|           | 50", "|           | 51");
    assertThat(check(OWN, "--json").out()).contains("\"code\" : \"D041\"");
  }

  @Test
  void peopleAndProgramsAreToldInDanish() throws IOException {
    assertThat(check(OWN, "--messages", "da").out())
        .contains("I orden: " + OWN + ".")
        .containsPattern(
            "Problemer i andre filer, som ikke vises: [0-9]+\\. Kør check uden en fil");
    replace(OWN, "numerator: timer > 0", "numerator: timr > 0");
    Said said = check(OWN, "--messages", "da");
    assertThat(said.code()).isEqualTo(10);
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            """
            %s/%s:9:12: Navnet 'timr' er ikke defineret. Menes 'timer'? Kendt er: PNR, MOR_ID, KOEN, FOED_DAG, KOM, IE_TYPE, reference_date, alder, koen, timer, aldersklasse, voksen.
              Ret stavemåden, eller tilføj definitionen. [D020]
            """
                .formatted(folder, OWN));
    assertThat(check(OWN, "--messages", "da", "--json").out())
        .contains("\"D020\"", "Navnet 'timr' er ikke defineret.", "Ret stavemåden");
  }

  @Test
  void theLanguageCanStandBeforeTheCommand() {
    Said said = Said.by("--messages", "da", "explain", "x", "--definitions", "findes-ikke");
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            """
            findes-ikke: Her er ingen definitioner. Mappen findes ikke, eller der er ingen .yaml-filer i den.
              Angiv den mappe, der indeholder indicators/ og registers/, med --definitions. [D001]
            """);
  }

  @Test
  void messagesAreInNoOtherLanguage() {
    Said said = check("--messages", "sv");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("--messages", "EN, DA", "'sv'");
  }

  @Test
  void anExampleThatDiffersEndsIt() throws IOException {
    replace(OWN, "|           | 50", "|           | 51");
    Said said = check(OWN);
    assertThat(said.code()).isEqualTo(13);
    assertThat(said.err()).contains("51").doesNotContain("kollegas");
  }

  @Test
  void whatItRestsOnIsShownWhenThatIsWrong() throws IOException {
    replace("variables/person.yaml", "kind: variables", "kind: variabler");
    Said said = check(OWN);
    assertThat(said.code()).isEqualTo(10);
    assertThat(said.err()).contains("variables/person.yaml:");
  }

  @Test
  void variablesAreCheckedByAllExamples() {
    assertThat(check("variables/person.yaml").out()).contains("Expected answers that agree: 2.");
  }

  @Test
  void programsReadHowManyProblemsAreElsewhere() {
    assertThat(check(OWN, "--json").out())
        .matches("\\{\"figures\": 2, \"problems_elsewhere\": [1-9][0-9]*}\\R");
  }

  @Test
  void coverageIsOfTheFileAlone() {
    assertThat(check(OWN, "--coverage").out())
        .contains("arbejde.yaml:7:1 arbejde: 'population' is never false in the examples")
        .doesNotContain("kollegas");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Said said = check("indicators/findes-ikke.yaml");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            """
            indicators/findes-ikke.yaml: This is no file and no folder of the definitions in %s, so it cannot be checked.
              Correct the path; it is looked for from here, then from the definitions. Name another folder with --definitions. [U009]
            """
                .formatted(folder));
  }

  @Test
  void aFileOfAnotherFolderIsNone() throws IOException {
    Path other = Files.writeString(temporary.resolve("other.yaml"), "kind: indicator\n");
    assertThat(check(other.toString()).err()).contains("[U009]");
  }
}
