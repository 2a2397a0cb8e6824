package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about each kind of bad extract, word for word; what was published before stays. */
@SparkTest
class BadExtractsTest {
  private static Published published;

  @TempDir private Path folder;
  private Path extracts;
  private Path bef;

  @BeforeAll
  static void publish(@TempDir Path shared) {
    published = Published.in(shared);
  }

  @BeforeEach
  void copy() {
    extracts = Trees.copy(published.extracts, folder.resolve("extracts"));
    bef = extracts.resolve("bef/bef202206.csv");
  }

  @AfterEach
  void nothingIsPublished() {
    published.assertUnchanged();
  }

  @Test
  void aFolderThatIsNotThere() {
    extracts = folder.resolve("elsewhere");
    assertRefused(
        """
        {extracts}: The folder with the extracts does not exist.
          Name it with --extracts. [E001]
        """);
  }

  @Test
  void aRegisterThatIsNotThereAnyMore() throws IOException {
    Files.delete(extracts.resolve("person/person.csv"));
    Files.delete(extracts.resolve("person"));
    assertRefused(
        """
        {extracts}: No delivery of 'person' at all: there is no folder of that name. What needs it is missing (status O). Deliver it to the folder person/ and run again, or choose what does not need it with --indicator. [W008]
        {extracts}: There is nothing of 'person', and the last release read it: figures that readers have would be missing.
          Deliver it to the folder person/ and run again. If it is not to come any more, let what needs it be missing (status O) with --accept person=none --because TEXT. [E003]
        """);
  }

  @Test
  void rowsInAFormThatIsNotRead() throws IOException {
    Files.copy(bef, extracts.resolve("bef/bef202209.csv.gz"));
    assertRefused(
        """
        {extracts}/bef/bef202209.csv.gz: The file is neither CSV nor Parquet, so its rows would be left out.
          Deliver it unpacked as .csv or .parquet, or move it out of the folder. [E016]
        """);
  }

  @Test
  void aFolderWithoutData() throws IOException {
    Files.move(extracts.resolve("person/person.csv"), extracts.resolve("person/aftale.docx"));
    assertRefused(
        """
        {extracts}/person: These are no .csv or .parquet files of a delivery and were passed over: aftale.docx. Nothing needs to be done. If one of them is a delivery, deliver it as .csv or .parquet; if not, move it away. [W005]
        {extracts}: No delivery of 'person' at all: the folder holds no .csv or .parquet file. What needs it is missing (status O). Deliver it to the folder person/ and run again, or choose what does not need it with --indicator. [W008]
        {extracts}: There is nothing of 'person', and the last release read it: figures that readers have would be missing.
          Deliver it to the folder person/ and run again. If it is not to come any more, let what needs it be missing (status O) with --accept person=none --because TEXT. [E003]
        """);
  }

  @Test
  void anEmptyFileAndAMissingColumnAreToldTogether() throws IOException {
    Files.writeString(bef, "");
    replace(extracts.resolve("bfl/bfl202203.csv"), "AJO_LOENTIMER", "LOENTIMER");
    assertRefused(
        """
        {extracts}/bef/bef202206.csv: The file holds no rows.
          Deliver the file again; an extract of nobody is taken to be a mistake. [E004]
        {extracts}/bfl/bfl202203.csv: The column AJO_LOENTIMER is missing. The file has: PNR, LOENTIMER.
          Deliver it, or mark it 'optional: true' in the definition of the register 'bfl'. [E005]
        """);
  }

  @Test
  void aHeaderWithoutRows() throws IOException {
    Files.writeString(bef, Files.readAllLines(bef).get(0) + "\n\n\n");
    assertRefused(
        """
        {extracts}/bef/bef202206.csv: The file holds no rows.
          Deliver the file again; an extract of nobody is taken to be a mistake. [E004]
        """);
  }

  @Test
  void aWrongType() throws IOException {
    replaceFirst(bef, "1980-05-01", "01-05-1980");
    assertRejected("'type FOED_DAG' 1 (wanted: a day as 2022-03-31)", "1", "2.5");
  }

  @Test
  void anUnknownCode() throws IOException {
    replace(bef, "5172", "9000000");
    assertRejected("'code FOEDREG_KODE' 20 (wanted: a code of the list 'foedested')", "20", "50");
  }

  @Test
  void aRepeatedKey() throws IOException {
    replaceFirst(bef, "000000000002", "000000000001");
    assertRejected("'key' 2", "2", "5");
  }

  @Test
  void parentsWhoAreTheirOwnChildren() throws IOException {
    replaceFirst(bef, "000000000001;000000000101", "000000000001;000000000001");
    assertRejected("'ikke-sin-egen-mor' 1", "1", "2.5");
  }

  @Test
  void twoDeliveriesForOneDate() throws IOException {
    Files.copy(bef, extracts.resolve("bef/BEF_202206.csv"));
    assertRefused(
        """
        {extracts}/bef/bef202206.csv: Two deliveries for 202206 of the register 'bef': BEF_202206.csv and bef202206.csv overlap.
          Keep one; parts of one delivery are named 202206-1, 202206-2 ..., or lie in one folder 202206/. [E007]
        """);
  }

  @Test
  void aNameWithoutADate() throws IOException {
    Files.move(bef, extracts.resolve("bef/befolkning.csv"));
    assertRefused(
        """
        {extracts}/bef/befolkning.csv: The file name does not tell the reference date. The register 'bef' expects yyyyMM.
          Rename the file, for example bef202203.csv. [E006]
        """);
  }

  @Test
  void aDateInTheFuture() throws IOException {
    Files.move(bef, extracts.resolve("bef/bef299912.csv"));
    assertRefused(
        """
        {extracts}/bef/bef299912.csv: The reference date 2999-12-31 lies in the future.
          Correct the file name or the column, or the computer's clock. [E008]
        """);
  }

  @Test
  void textThatIsNoText() throws IOException {
    String text = Files.readString(bef);
    Files.write(bef, text.getBytes(StandardCharsets.UTF_16));
    assertRefused(NOT_TEXT);
  }

  @Test
  void aZeroByteInTheMiddle() throws IOException {
    replaceFirst(bef, "1980-05-01", "1980\0-05");
    assertRefused(NOT_TEXT);
  }

  @Test
  void aCompressedFile() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(bef));
    }

    Files.write(bef, bytes.toByteArray());
    assertRefused(NOT_TEXT);
  }

  private static final String NOT_TEXT =
      """
      {extracts}/bef/bef202206.csv: The file is neither UTF-8 nor Windows-1252 text.
        Export it again as CSV with the encoding UTF-8. [E009]
      """;

  @Test
  void aPeriodWithoutData() {
    Said said = published.run(extracts, "--period", "2019H1");
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            filled(
                """
        {extracts}: The extracts hold no status date for 2019H1. Delivered: 2022-03-31, 2022-06-30.
          Deliver the missing files, or choose another period. [E013]
        """));
    assertThat(said.code()).isEqualTo(11);
  }

  private void assertRejected(String rules, String rows, String percent) {
    assertRefused(
        "{extracts}/bef/bef202206.csv: "
            + rows
            + " of 40 rows break the rules of the register 'bef': "
            + rules
            + ". That is "
            + percent
            + " %, more than the tolerated 0.1 %.\n"
            + "  The rows are in {work}/rejects/bef/2022-06-30 with the rule's name and the wanted form. Have the extract corrected, or change 'tolerance' in the register's definition. [E011]\n");
  }

  private void assertRefused(String message) {
    Said said = published.run(extracts);
    assertThat(said.err()).isEqualToNormalizingNewlines(filled(message));
    assertThat(said.out()).isEmpty();
    assertThat(said.code()).isEqualTo(11);
  }

  private String filled(String message) {
    return message
        .replace("{extracts}", extracts.toString())
        .replace("{work}", published.work.toString());
  }

  private static void replace(Path file, String text, String by) throws IOException {
    Files.writeString(file, Files.readString(file).replace(text, by));
  }

  private static void replaceFirst(Path file, String text, String by) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(text, by));
  }
}
