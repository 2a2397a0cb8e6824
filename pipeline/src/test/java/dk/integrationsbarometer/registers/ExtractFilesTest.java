package dk.integrationsbarometer.registers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.FailingFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a folder of extracts, and what is said of it, before a row is read. */
class ExtractFilesTest {
  private static final String ROWS = "PNR;KOEN;FOED_DAG\n0101;1;1980-05-01\n";
  private static final Register REGISTER =
      new Register(
          "vu",
          new Labels("VU", "VU"),
          "made up",
          Register.Kind.STOCK,
          new ReferenceTime.InFileName(TimePattern.YEAR_QUARTER, TimePattern.Day.LAST),
          List.of(
              column("PNR", new RegisterColumn.Key(4)),
              column("KOEN", new RegisterColumn.Text()),
              column("FOED_DAG", new RegisterColumn.Day())),
          List.of("PNR"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          BigDecimal.ZERO,
          Gate.USUAL,
          List.of(),
          "hash");

  @TempDir private Path folder;

  @Test
  void twoSpellingsOfOneDateAreTwoDeliveriesOfIt() {
    write("vu2022K1.csv", ROWS);
    write("vu2022Q1.csv", ROWS);

    assertThat(said())
        .isEqualTo(
            """
            {vu}/vu2022Q1.csv: Two deliveries for 2022K1 of the register 'vu': vu2022K1.csv and vu2022Q1.csv overlap.
              Keep one; parts of one delivery are named 2022K1-1, 2022K1-2 ..., or lie in one folder 2022K1/. [E007]
            """);
  }

  @Test
  void twoSpellingsOfOneDateAreNoPartsOfIt() {
    write("vu2022K1-1.csv", ROWS);
    write("vu2022q1-2.csv", ROWS);

    assertThat(said()).contains("Two deliveries for 2022K1 of the register 'vu'");
  }

  @Test
  void deliveriesComeInTheOrderOfTheirDates() {
    write("vu2022K2.csv", ROWS);
    write("vu2022K4.csv", ROWS);
    write("vu2022q1-1.csv", ROWS);
    write("vu2022q1-2.csv", ROWS);

    assertThat(found(new Problems()).stream().map(delivery -> delivery.reference().orElseThrow()))
        .containsExactly(
            LocalDate.of(2022, 3, 31), LocalDate.of(2022, 6, 30), LocalDate.of(2022, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0101011234;1;1980-05-01;0202025678\n0101011234;2;1980-05-01;0202025678\n",
        "Udtræk for Anna Hansen\nPNR;KOEN;FOED_DAG\n0101;1;1980-05-01\n",
        "Hansen;1;Anna\n",
        ";;1\n"
      })
  void whatIsNoHeaderIsNotQuoted(String text) {
    write("vu2022K1.csv", text);

    assertThat(said())
        .isEqualTo(
            """
            {vu}/vu2022K1.csv: The file names no column of the register 'vu'. None of its columns has a name that could be shown.
              Deliver it with the names of the columns as its first line, separated by ; or a comma. [E018]
            """);
  }

  @Test
  void aHeaderInOtherWordsIsQuoted() {
    write("vu2022K1.csv", "person;sex;born\n0101;1;1980-05-01\n");

    assertThat(said())
        .startsWith(
            "{vu}/vu2022K1.csv: The file names no column of the register 'vu'. The file has: PERSON, SEX, BORN.");
  }

  @Test
  void ofAHeaderOnlyWhatLooksLikeANameIsQuoted() {
    write("vu2022K1.csv", "PNR;KØN;0101011234;a b;" + "x".repeat(40) + ";FOED_DAG\n0101;1;;;;\n");

    assertThat(said())
        .isEqualTo(
            """
            {vu}/vu2022K1.csv: The column KOEN is missing. Did you mean 'KØN'? The file has: PNR, KØN, FOED_DAG.
              Deliver it, or mark it 'optional: true' in the definition of the register 'vu'. [E005]
            """);
  }

  @Test
  void otherColumnsMayStandTwice() {
    write("vu2022K1.csv", "PNR;KOEN;FOED_DAG;x;X;0101011234;0101011234\n0101;1;;;;;\n");

    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"extracts, extracts", "vu, extracts/vu", "2022K1, extracts/vu"})
  void aFolderThatMayNotBeListed(String unlisted, String told) {
    String register = unlisted.equals("extracts") ? "elsewhere" : "vu";
    Deliveries.write(
        folder.resolve("extracts").resolve(register).resolve("2022K1/part.csv"),
        ROWS.getBytes(StandardCharsets.UTF_8));
    var problems = new Problems();
    Extracts.find(
        "remote:" + folder.resolve("extracts"),
        List.of(REGISTER),
        LocalDate.of(2026, 1, 1),
        FailingFiles.unlistedAt(unlisted),
        problems);

    assertThat(texts(problems))
        .isEqualTo(
            """
            remote:%s: The folder cannot be looked into: AccessControlException.
              Check that this user may list it. [E019]
            """
                .formatted(folder.resolve(told)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extracts", "./extracts", "other/../extracts/"})
  void filesAreNamedBelowTheFolderHoweverThatIsWritten(String written) {
    write("2022K1/part.csv", ROWS);
    Path here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
    Map<String, List<Delivery>> found =
        Extracts.find(
            here + "/" + written,
            List.of(REGISTER),
            LocalDate.of(2026, 1, 1),
            new Configuration(false),
            new Problems());

    assertThat(found.get("vu").get(0).files())
        .extracting(ExtractFile::below)
        .containsExactly("vu/2022K1/part.csv");
  }

  private List<Delivery> found(Problems problems) {
    return Extracts.find(
            folder.resolve("extracts").toString(),
            List.of(REGISTER),
            LocalDate.of(2026, 1, 1),
            new Configuration(false),
            problems)
        .get("vu");
  }

  private String said() {
    var problems = new Problems();
    found(problems);
    return texts(problems).replace(folder.resolve("extracts/vu").toString(), "{vu}");
  }

  private static String texts(Problems problems) {
    return problems.sorted().stream()
        .map(Problem::text)
        .map(text -> text.replace(System.lineSeparator(), "\n") + "\n")
        .collect(Collectors.joining());
  }

  private void write(String name, String text) {
    Deliveries.write(
        folder.resolve("extracts/vu").resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static RegisterColumn column(String name, RegisterColumn.Type type) {
    return new RegisterColumn(name, new Labels(name, name), type, RegisterColumn.Presence.USUAL);
  }
}
