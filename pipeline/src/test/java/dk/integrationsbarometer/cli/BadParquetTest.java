package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.ParquetFile;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Parquet files that are not what they say: Spark's own exceptions, which may quote a value, do not
 * come out.
 */
@SparkTest
class BadParquetTest {
  private static final String BROKEN =
      """
      {extracts}/bef/bef202206.parquet: The file is not readable Parquet, or not whole.
        Deliver it again. [E010]
      """;

  private static Published published;

  @TempDir private Path folder;
  private Path extracts;
  private Path csv;
  private Path parquet;

  @BeforeAll
  static void publish(@TempDir Path shared) {
    published = Published.in(shared);
  }

  @BeforeEach
  void copy() {
    extracts = Trees.copy(published.extracts, folder.resolve("extracts"));
    csv = extracts.resolve("bef/bef202206.csv");
    parquet = extracts.resolve("bef/bef202206.parquet");
  }

  @AfterEach
  void nothingIsPublished() {
    published.assertUnchanged();
  }

  @Test
  void textUnderTheNameOfParquet() throws IOException {
    Files.move(csv, parquet);
    assertRefused(BROKEN);
  }

  @Test
  void aFileThatWasCutOff(SparkSession spark) throws IOException {
    byte[] whole = whole(spark);
    Files.write(parquet, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(BROKEN);
  }

  @Test
  void onlyTheFirstAndLastFourBytesAreRight() throws IOException {
    Files.delete(csv);
    Files.writeString(parquet, "PAR1 and nothing that belongs between PAR1");
    assertRefused(BROKEN);
  }

  @Test
  void spoiltInTheMiddle(SparkSession spark) throws IOException {
    byte[] whole = whole(spark);
    Arrays.fill(whole, 40, 400, (byte) 0x5A);
    Files.write(parquet, whole);
    assertRefused(BROKEN);
  }

  /** Of every file at once: a broken one does not hide the others. */
  @Test
  void typesThatDoNotFitAndMissingColumnsOfAllFilesAreToldTogether(SparkSession spark)
      throws IOException {
    Dataset<Row> rows = spark.read().option("header", true).option("sep", ";").csv(csv.toString());
    ParquetFile.write(rows.withColumn("PNR", rows.col("KOEN").equalTo("1")).drop("KOEN"), parquet);
    Files.delete(csv);
    Files.writeString(extracts.resolve("bef/bef202203.parquet"), "PAR1 and nothing else PAR1");
    Files.delete(extracts.resolve("bef/bef202203.csv"));
    Path jobs = extracts.resolve("bfl/bfl202206.csv");
    Dataset<Row> hours =
        spark.read().option("header", true).option("sep", ";").csv(jobs.toString());
    ParquetFile.write(
        hours.withColumn("AJO_LOENTIMER", hours.col("PNR").equalTo("1")),
        extracts.resolve("bfl/bfl202206.parquet"));
    Files.delete(jobs);
    assertRefused(
        """
        {extracts}/bef/bef202203.parquet: The file is not readable Parquet, or not whole.
          Deliver it again. [E010]
        {extracts}/bef/bef202206.parquet: The column KOEN is missing. The file has: {columns}.
          Deliver it, or mark it 'optional: true' in the definition of the register 'bef'. [E005]
        {extracts}/bef/bef202206.parquet: The column PNR is boolean in this Parquet file, which cannot be read as a key without changing values.
          Deliver it as text with leading zeros. [E014]
        {extracts}/bfl/bfl202206.parquet: The column AJO_LOENTIMER is boolean in this Parquet file, which cannot be read as a decimal number without changing values.
          Deliver it as numbers or text. [E014]
        """
            .replace(
                "{columns}",
                String.join(
                    ", ",
                    Arrays.stream(rows.columns()).filter(name -> !name.equals("KOEN")).toList())));
  }

  private byte[] whole(SparkSession spark) throws IOException {
    byte[] whole = Files.readAllBytes(ParquetFile.ofCsv(spark, csv, parquet));
    Files.delete(csv);
    return whole;
  }

  private void assertRefused(String message) {
    Said said = published.run(extracts);
    assertThat(said.err())
        .isEqualToNormalizingNewlines(message.replace("{extracts}", extracts.toString()));
    assertThat(said.out()).isEmpty();
    assertThat(said.code()).isEqualTo(11);
  }
}
