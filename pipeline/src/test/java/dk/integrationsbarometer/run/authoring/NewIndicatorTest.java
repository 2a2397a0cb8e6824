package dk.integrationsbarometer.run.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file with which a new indicator begins. */
class NewIndicatorTest {
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void copyDefinitions() {
    folder = Trees.copy(DefinitionFixtures.SMALL, temporary.resolve("definitions"));
  }

  private Path write(String id) {
    return NewIndicator.write(folder, id, "andet", Optional.empty());
  }

  @Test
  void theFileSaysWhatToFillIn() throws IOException {
    Golden.assertAgreed("new-indicator.yaml", Files.readString(write("boern-i-klub")));
  }

  @Test
  void itLiesInItsAreaOfPolicy() {
    assertThat(write("boern-i-klub"))
        .isEqualTo(folder.resolve("indicators/andet/boern-i-klub.yaml"));
  }

  @Test
  void checkAsksForWhatStandsEmptyAndForNothingElse() {
    write("boern-i-klub");
    assertThatThrownBy(() -> ExampleCheck.check(folder))
        .isInstanceOfSatisfying(
            BarometerException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.arguments().get(0))
                    .containsExactly(
                        "'da'",
                        "'en'",
                        "'da'",
                        "'en'",
                        "'source'",
                        "'numerator'",
                        "'direction'",
                        "'title'",
                        "?"));
  }

  @Test
  void aWishedUnitIsCounted() throws IOException {
    Path file = NewIndicator.write(folder, "job", "arbejde", Optional.of("bfl"));
    assertThat(Files.readString(file))
        .contains("\nunit: bfl\n")
        .contains(
            "\n      bfl: |\n        reference  | PNR | KOM\n        2022-06-30 | 101 | 101\n");
  }

  @Test
  void anotherUnfinishedIndicatorIsNoHindrance() {
    write("boern-i-klub");
    assertThat(write("unge-i-klub")).exists();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path file = write("boern-i-klub");
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> write("boern-i-klub"))
        .hasMessage(
            file
                + ": The indicator 'boern-i-klub' is there already, and nothing is overwritten.\n"
                + "  Choose another id, or change that file. [N002]");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void anIdIsTakenInEveryAreaOfPolicy() {
    assertThatThrownBy(() -> write("arbejde"))
        .hasMessage(
            folder.resolve("indicators/arbejde/arbejde.yaml")
                + ": The indicator 'arbejde' is there already, and nothing is overwritten.\n"
                + "  Choose another id, or change that file. [N002]")
        .isInstanceOfSatisfying(
            BarometerException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.OUTPUT));
  }

  @Test
  void anIndicatorMayHaveTheNameOfARegister() {
    assertThat(write("bef")).exists();
  }

  @Test
  void whatIsWrongElsewhereIsToldAndNotWhatFollowsFromIt() throws IOException {
    Path file = folder.resolve("variables/person.yaml");
    Files.writeString(file, Files.readString(file).replace("recode: KOEN", "recode: KON"));
    assertThatThrownBy(() -> write("boern-i-klub"))
        .hasMessageStartingWith(file + ":")
        .hasMessageContaining("The name 'KON' is not defined. Did you mean 'KOEN'?")
        .isInstanceOfSatisfying(BarometerException.class, e -> assertThat(e.problems()).hasSize(1));
  }

  @Test
  void anIdThatIsNoFileNameIsRefused() {
    for (String id : List.of("Børn i klub", "../klub", "klub_2", "-klub", "")) {
      assertThatThrownBy(() -> write(id))
          .hasMessage(
              "new: '"
                  + id
                  + "' cannot be the id of an indicator: it stands in file names and tables. It begins with a small letter and holds small letters, digits and hyphens; æ, ø and å are written ae, oe and aa.\n"
                  + "  Choose another, such as boern-i-klub. [N001]");
    }
  }

  @Test
  void aFolderOutsideTheIndicatorsIsRefused() {
    assertThatThrownBy(() -> NewIndicator.write(folder, "klub", "../registers", Optional.empty()))
        .hasMessage(
            "new: '../registers' cannot be the folder of an area of policy: it stands in file names and tables. It begins with a small letter and holds small letters, digits and hyphens; æ, ø and å are written ae, oe and aa.\n"
                + "  Choose another, such as kultur-fritid. [N001]");
  }

  /** Half-years would have days on which nobody is counted. */
  @Test
  void itsPeriodsAreThoseOfTheUnit() throws IOException {
    Path register = folder.resolve("registers/bfl.yaml");
    Files.writeString(
        register,
        Files.readString(register)
            .replace("pattern: yyyyMM, day: last, every: month", "pattern: yyyy, day: last"));

    assertThat(Files.readString(NewIndicator.write(folder, "job", "arbejde", Optional.of("bfl"))))
        .contains("\nperiod: {length: year, status_dates: [12-31]}\n")
        .contains("\n        2022-12-31 | 101 | 101\n")
        .contains("\n      2022   | 101  | ");
  }

  @Test
  void anUnfinishedUnitIsToldWithWhatIsWrong() throws IOException {
    Path file = folder.resolve("registers/klub.yaml");
    Files.writeString(file, "kind: register\nid: klub\nlabel: {da: Klub, en: Club}\nsource: ???\n");

    assertThatThrownBy(() -> NewIndicator.write(folder, "klub", "andet", Optional.of("klub")))
        .hasMessageStartingWith(
            "--unit: The register 'klub' is unfinished, so that nobody can count its rows. Its problems are told next: ")
        .hasMessageContaining("Mend them, and run the command again. [D177]\n" + file + ":");
  }

  @Test
  void aUnitThatIsNotThereIsTold() {
    assertThatThrownBy(() -> NewIndicator.write(folder, "klub", "andet", Optional.of("beff")))
        .hasMessage(
            "--unit: The unit 'beff' is not defined. Did you mean 'bef'? Known: bef, bfl.\n"
                + "  Name one of them with --unit, or give a register an 'area' to make it a unit. [N003]");
  }
}
