package dk.integrationsbarometer.registers;

import static dk.integrationsbarometer.testkit.TableAssert.assertThatTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.testkit.CsvFile;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.ParquetFile;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However an extract is written, the checked rows are the same. */
@SparkTest
class FormsOfExtractsTest {
  private static final String JOBS =
      """
      PNR          | AJO_LOENTIMER | AJO_BRANCHE07
      000000000001 | 160.33        | 0101
      000000000002 | 0             |
      012345678901 | 744           | Ægte
      """;

  private static final String CHECKED =
      """
      reference_date: date | PNR: bigint | AJO_LOENTIMER: decimal(9,2) | AJO_BRANCHE07: string
      2022-03-31           | 1           | 160.33                      | 0101
      2022-03-31           | 2           | 0                           | null
      2022-03-31           | 12345678901 | 744                         | Ægte
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8 ; LF",
        "windows-1252 ; CRLF quoted",
        "UTF-8 , CRLF quoted BOM",
        "UTF-8 , LF",
        "windows-1252 , LF"
      })
  void encodingsSeparatorsQuotesAndLineEnds(String form, SparkSession spark) {
    String[] words = form.split(" ", -1);
    var style =
        new CsvFile.Style(
            Charset.forName(words[0]),
            words[1],
            form.contains("quoted") ? "\"" : "",
            form.contains("CRLF") ? "\r\n" : "\n",
            form.contains("BOM") ? "\uFEFF" : "");
    CsvFile.of(JOBS).in(style).write(file("bfl202203.csv"));
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void aSeparatorAndQuotesInsideAQuotedField(SparkSession spark) {
    write(
        "bfl202203.csv",
        "\"PNR\";\"AJO_LOENTIMER\";\"AJO_BRANCHE07\"\n\"000000000001\";\"160,33\";\"a; \"\"b\"\"\"\n");
    assertThatTable(checked(spark).select("AJO_BRANCHE07"))
        .hasRows("AJO_BRANCHE07: string\na; \"b\"\n");
  }

  @Test
  void lowerCaseColumnsInAnotherOrderWithOthersBetween(SparkSession spark) {
    write(
        "bfl202203.csv",
        "Ajo_branche07;loebenr;ajo_loentimer;pnr\n0101;7;160,33;000000000001\n;8;0;000000000002\nÆgte;9;744,00;012345678901\n");
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void decimalCommasBlanksAndSinglePointsForNothing(SparkSession spark) {
    write(
        "bfl202203.csv",
        "PNR;AJO_LOENTIMER;AJO_BRANCHE07\n 000000000001 ; 160,33 ; 0101 \n000000000002;,0;.\n012345678901;744,0;Ægte\n");
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void blankLinesAtTheEndAndALongLine(SparkSession spark) {
    write(
        "bfl202203.csv",
        "PNR;AJO_LOENTIMER;AJO_BRANCHE07\n000000000001;1;" + "x".repeat(2_000_000) + "\n\n   \n\n");
    assertThat(checked(spark).filter("length(AJO_BRANCHE07) = 2000000").count()).isEqualTo(1);
  }

  @Test
  void aTrailingSeparatorInEveryLine(SparkSession spark) {
    write(
        "bfl202203.csv",
        "PNR;AJO_LOENTIMER;AJO_BRANCHE07;;\n000000000001;160,33;0101;;\n000000000002;0;;;\n012345678901;744;Ægte;;\n");
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void aHeaderWithAByteOrderMarkAndQuotes(SparkSession spark) {
    write(
        "bfl202203.csv",
        "\uFEFF\"PNR\";\"AJO_LOENTIMER\";\"AJO_BRANCHE07\"\r\n\"000000000001\";\"160,33\";\"0101\"\r\n000000000002;0;\"\"\r\n012345678901;744;Ægte\r\n");
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void aHeaderInWindowsLetters(SparkSession spark) {
    String table = "OMRÅDE;HERKOMST;TID;INDHOLD\n101;5;2019K3;75\n101;4;2019K3;20\n";
    Deliveries.write(
        folder.resolve("extracts/folk1c/folk1c.csv"),
        table.getBytes(Charset.forName("windows-1252")));
    assertThatTable(engine(spark).check("folk1c").rows(spark, delivery -> true))
        .hasRows(
            """
            reference_date: date | OMRÅDE: string | HERKOMST: string | TID: string | INDHOLD: bigint
            2019-07-01           | 101            | 5                | 2019K3      | 75
            2019-07-01           | 101            | 4                | 2019K3      | 20
            """);
  }

  @Test
  void parquetInPlaceOfCsv(SparkSession spark) {
    CsvFile.of(JOBS).write(folder.resolve("bfl.csv"));
    ParquetFile.ofCsv(spark, folder.resolve("bfl.csv"), file("bfl202203.parquet"));
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"double", "decimal(12,4)", "string"})
  void parquetWithTypesOfItsOwn(String type, SparkSession spark) {
    CsvFile.of(JOBS).write(folder.resolve("bfl.csv"));
    Dataset<Row> rows =
        spark
            .read()
            .option("header", true)
            .option("sep", ";")
            .csv(folder.resolve("bfl.csv").toString());
    ParquetFile.write(
        rows.withColumn("AJO_LOENTIMER", rows.col("AJO_LOENTIMER").cast(type))
            .withColumnRenamed("PNR", "pnr"),
        file("bfl202203.parquet"));
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void severalPartsOfOneTimeInAFolderOrNumbered(SparkSession spark) {
    String[] lines = JOBS.lines().toArray(String[]::new);
    CsvFile.of(lines[0] + "\n" + lines[1]).write(file("bfl202203-1.csv"));
    CsvFile.of(lines[0] + "\n" + lines[2]).in(CsvFile.Style.WINDOWS).write(file("bfl202203-2.csv"));
    CsvFile.of(lines[0] + "\n" + lines[3]).in(CsvFile.Style.MARKED).write(file("bfl202203-3.csv"));
    CsvFile.of(JOBS).write(file("202206/part-00000.csv"));
    assertThatTable(checked(spark).filter("reference_date = '2022-03-31'")).hasRows(CHECKED);
    assertThatTable(checked(spark).filter("reference_date = '2022-06-30'"))
        .hasRows(CHECKED.replace("2022-03-31", "2022-06-30"));
  }

  @Test
  void hiddenFilesAreNoData(SparkSession spark) {
    CsvFile.of(JOBS).write(file("bfl202203.csv"));
    write(".bfl202206.csv", "half");
    write("_bfl202206.csv", "half");
    write("_temporary/bfl202206.csv", "half");
    write("readme.txt", "not data");
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void namesOfFilesAreReadInEitherCase(SparkSession spark) {
    CsvFile.of(JOBS).write(file("BFL_202203.CSV"));
    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void aColumnThatStandsTwice(SparkSession spark) {
    write("bfl202203.csv", "PNR;AJO_LOENTIMER;pnr\n000000000001;160,33;000000000001\n");
    assertThatThrownBy(() -> checked(spark))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            file("bfl202203.csv")
                + ": The column pnr stands twice in the file."
                + System.lineSeparator()
                + "  Deliver each column once; upper and lower case are the same. [E015]");
  }

  @Test
  void aColumnOfParquetThatStandsTwiceInOtherLetters(SparkSession spark) {
    CsvFile.of(JOBS).write(folder.resolve("bfl.csv"));
    Dataset<Row> rows =
        spark
            .read()
            .option("header", true)
            .option("sep", ";")
            .csv(folder.resolve("bfl.csv").toString());
    ParquetFile.write(rows.withColumn("ajo_loentimer", rows.col("PNR")), file("bfl202203.parquet"));
    ParquetFile.write(rows.withColumn("pnr", rows.col("PNR")), file("bfl202206.parquet"));
    assertThatThrownBy(() -> checked(spark))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            """
            %s: The column ajo_loentimer stands twice in the file.
              Deliver each column once; upper and lower case are the same. [E015]
            %s: The column pnr stands twice in the file.
              Deliver each column once; upper and lower case are the same. [E015]\
            """,
            file("bfl202203.parquet"), file("bfl202206.parquet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ud[1]", "ud{a,b}", "ud*", "ud?", "ud\\\\1", "ud [x] {y"})
  void signsOfPatternsInPathsMeanThemselves(String name, SparkSession spark) throws IOException {
    Path odd = Files.createDirectories(folder.resolve(name));
    CsvFile.of(JOBS).write(odd.resolve("bfl/bfl202203.csv"));
    var engine = new SparkEngine(spark, RealDefinitions.asWritten(), odd, odd.resolve("work"));
    assertThatTable(
            engine
                .check("bfl")
                .rows(spark, delivery -> true)
                .select("reference_date", "PNR", "AJO_LOENTIMER", "AJO_BRANCHE07"))
        .hasRows(CHECKED);
  }

  private Path file(String name) {
    return folder.resolve("extracts/bfl").resolve(name);
  }

  private void write(String name, String text) {
    Deliveries.write(file(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private SparkEngine engine(SparkSession spark) {
    return new SparkEngine(
        spark, RealDefinitions.asWritten(), folder.resolve("extracts"), folder.resolve("work"));
  }

  private Dataset<Row> checked(SparkSession spark) {
    return engine(spark)
        .check("bfl")
        .rows(spark, delivery -> true)
        .select("reference_date", "PNR", "AJO_LOENTIMER", "AJO_BRANCHE07");
  }
}
