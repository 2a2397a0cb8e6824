package dk.integrationsbarometer.registers.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.FailingFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
          new ReferenceTime.InFileName(
              TimePattern.YEAR_QUARTER, TimePattern.Day.LAST, Optional.empty()),
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
              Deliver it with the names of the columns as its first line, separated by semicolons, tabs, bars or commas. [E018]
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
        problems,
        note -> {});

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
            new Problems(),
            note -> {});

    assertThat(found.get("vu").get(0).files())
        .extracting(ExtractFile::below)
        .containsExactly("vu/2022K1/part.csv");
  }

  @Test
  void aLineForExcelIsToldApart() {
    write("vu2022K1.csv", "sep=;\n" + ROWS);

    assertThat(said())
        .startsWith(
            "{vu}/vu2022K1.csv: The file names no column of the register 'vu'. Its first line tells Excel the separator ('sep=').");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kvartal=2022K1/part-0.csv",
        "aar=2022/kvartal=K1/part-0.csv",
        "vu2022K1.parquet/part-0.csv",
        "vu2022K1.csv/part-00000-d2022K4.csv",
        "2022/vu2022K1.csv",
        "Udtræk/til os/vu_2022q1.csv",
        "2022K1/vu2022K1.csv"
      })
  void theTimeMayStandInTheNamesOfFolders(String name) {
    write(name, ROWS);

    assertThat(said()).isEmpty();
    assertThat(found(new Problems()))
        .extracting(delivery -> delivery.reference().orElseThrow())
        .containsExactly(LocalDate.of(2022, 3, 31));
  }

  @Test
  void partsInAFolderMayHaveAnyNames() {
    write("kvartal=2022K1/part-00000-a2022K1.csv", ROWS);
    write("kvartal=2022K1/b.csv", ROWS);

    assertThat(said()).isEmpty();
    assertThat(found(new Problems())).hasSize(1);
  }

  @Test
  void aPathThatTellsTwoTimes() {
    write("2022K1/vu2022K2.csv", ROWS);

    assertThat(said())
        .isEqualTo(
            """
            {vu}/2022K1/vu2022K2.csv: The path tells two reference dates: 2022K1 and 2022K2.
              Rename the folder or the file, so that both tell the same one. [E021]
            """);
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    write("vu2022K1.csv", ROWS);
    Files.createSymbolicLink(
        folder.resolve("extracts/vu/vu2022K2.csv"), folder.resolve("moved/vu2022K2.csv"));

    assertThat(said())
        .isEqualTo(
            """
            {vu}/vu2022K2.csv: This is a link to a file that is not there, so the delivery would be left out.
              Put the file back, or remove the link. [E022]
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vu2022K2.txt",
        "vu2022K2",
        "2022K2.dat",
        "vu2022K2.csv.bak",
        "deep/er/vu2022K2.CSV.gz"
      })
  void whatLooksLikeADeliveryIsNotLeftOut(String name) {
    write("vu2022K1.csv", ROWS);
    write(name, ROWS);

    assertThat(said())
        .isEqualTo(
            """
            {vu}/%s: The file is neither CSV nor Parquet, so its rows would be left out.
              Deliver it unpacked as .csv or .parquet, or move it out of the folder. [E016]
            """
                .formatted(name));
  }

  @Test
  void whatElseIsPassedOverIsSaid() {
    write("vu2022K1.csv", ROWS);
    for (String name :
        List.of(
            "readme.txt",
            "notes/how.pdf",
            "~$vu2022K1.csv",
            "_vu2022K2.csv",
            ".vu2022K2.csv",
            "_temporary/0/vu2022K2.csv",
            ".DS_Store",
            ".vu2022K1.csv.crc",
            "_SUCCESS",
            "Thumbs.db")) {
      write(name, "?");
    }

    List<String> notes = new ArrayList<>();
    Extracts.find(
        folder.resolve("extracts").toString(),
        List.of(REGISTER),
        LocalDate.of(2026, 1, 1),
        new Configuration(false),
        new Problems(),
        note -> notes.add(note.line(MessageLanguage.EN)));
    assertThat(said()).isEmpty();
    assertThat(notes)
        .containsExactly(
            folder.resolve("extracts/vu")
                + ": These are no .csv or .parquet files of a delivery and were passed over: "
                + ".vu2022K2.csv, _temporary/, _vu2022K2.csv, notes/how.pdf, readme.txt, ~$vu2022K1.csv. "
                + "Nothing needs to be done. If one of them is a delivery, deliver it as .csv or .parquet; if not, move it away. [W005]");
  }

  private List<Delivery> found(Problems problems) {
    return Extracts.find(
            folder.resolve("extracts").toString(),
            List.of(REGISTER),
            LocalDate.of(2026, 1, 1),
            new Configuration(false),
            problems,
            note -> {})
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
