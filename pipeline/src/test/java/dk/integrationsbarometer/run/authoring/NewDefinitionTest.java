package dk.integrationsbarometer.run.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files with which definitions other than indicators begin. */
class NewDefinitionTest {
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void copyDefinitions() {
    folder = Trees.copy(DefinitionFixtures.SMALL, temporary.resolve("definitions"));
  }

  private Path register(String fileName, String extract) throws IOException {
    return NewRegister.write(
        folder, "klub", Files.writeString(temporary.resolve(fileName), extract));
  }

  @ParameterizedTest
  @EnumSource(NewDefinition.Kind.class)
  void checkAsksForWhatStandsEmptyAndForNothingElsewhere(NewDefinition.Kind kind) {
    Path file = NewDefinition.write(folder, kind, "klub");
    assertThatThrownBy(() -> ExampleCheck.check(folder))
        .isInstanceOfSatisfying(
            BarometerException.class,
            e ->
                assertThat(e.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.place().file().equals(file.toString())));
  }

  @Test
  void nothingIsOverwritten() {
    Path file = NewDefinition.write(folder, NewDefinition.Kind.GROUPS, "klub");
    assertThatThrownBy(() -> NewDefinition.write(folder, NewDefinition.Kind.GROUPS, "klub"))
        .hasMessage(
            file
                + ": The set of groups 'klub' is there already, and nothing is overwritten.\n"
                + "  Choose another id, or change that file. [N002]");
  }

  @Test
  void aRegisterHasTheColumnsOfTheExtract() throws IOException {
    var rows = new StringBuilder("PNR;KOM;KLUB;MAALT;VAEGT;BELOEB;NAVN\n");
    for (int i = 0; i < 10; i++) {
      rows.append(
          "%04d;101;%s;2022-0%d-01;%d;%d,5;navn %d\n"
              .formatted(i, i < 5 ? "skak" : "tennis", 1 + i % 9, i, 10 * i, i));
    }

    Path file = register("klub202203.csv", rows.toString());
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # Begun with an extract. Fill in what stands empty; a remark says what was guessed.
            kind: register
            id: klub
            # Nobody waits for a draft that is unfinished. Take this line out when it is ready.
            state: draft
            label: {da: , en: }
            source:
            # No PNR stands in two rows, so there is one row for each and date. Confirm it.
            type: stock
            # The date that the file name holds. Confirm the day: first, last or first-of-next.
            reference: {in: file-name, pattern: yyyyMM, day: last}
            key: [PNR]
            area: KOM
            tolerance: 0.1
            columns:
              PNR: {type: key, length: 4, required: true, label: {da: , en: }}  # as in bef
              KOM: {type: text, required: true, label: {da: , en: }}  # as in bef
              KLUB: {type: text, label: {da: , en: }}  # guessed; holds skak, tennis: if these are codes, make their list and write {type: code, in: LIST}
              MAALT: {type: date, label: {da: , en: }}  # guessed
              VAEGT: {type: integer, label: {da: , en: }}  # guessed
              BELOEB: {type: decimal, digits: 3, decimals: 1, label: {da: , en: }}  # guessed
              NAVN: {type: text, label: {da: , en: }}  # guessed
            """);
    Files.writeString(
        file,
        Files.readString(file)
            .replace("{da: , en: }", "{da: a, en: a}")
            .replace("source:", "source: Kommunen"));
    assertThat(ExampleCheck.check(folder).documents()).isEqualTo(11);
  }

  @Test
  void rowsOfAPersonWithSeveralAreEventsAndATimeThatIsNotInTheNameIsAskedFor() throws IOException {
    assertThat(Files.readString(register("klub.csv", "PNR,A\n1,x\n1,y\n")))
        .contains(
            "\ntype: events\n", "pattern: , day", "# A PNR stands in several rows. Confirm it.")
        .doesNotContain("key:", "x, y");
  }

  @Test
  void aFileWithoutNamesIsNoBeginningAndNothingOfItIsShown() throws IOException {
    Path extract = temporary.resolve("klub.csv");
    assertThatThrownBy(() -> register("klub.csv", "1;2\n3;4\n"))
        .hasMessage(
            extract
                + ": No register can be begun with this file: its first line does not hold the names of columns.\n"
                + "  Give a CSV file in UTF-8 with the names of the columns in its first line. [N004]");
  }
}
