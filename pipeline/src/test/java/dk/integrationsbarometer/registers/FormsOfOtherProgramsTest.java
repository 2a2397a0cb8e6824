package dk.integrationsbarometer.registers;

import static dk.integrationsbarometer.testkit.TableAssert.assertThatTable;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.testkit.CsvFile;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.ParquetFile;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Extracts as pandas, R, SAS converters, Spark and Excel write them: whatever changes no value is
 * read, the rest is told.
 */
@SparkTest
class FormsOfOtherProgramsTest {
  private static final String RESIDENTS =
      """
      PNR          | MOR_ID | FAR_ID | FOEDREG_KODE | STATSB | KOM | KOEN | FOED_DAG
      000000000101 |        |        | 5100         | 5100   | 101 | 1    | 1980-05-01
      012345678901 |        |        | 5100         | 5100   | 101 | 2    | 1959-12-31
      """;

  private static final String CHECKED =
      """
      reference_date: date | PNR: bigint | KOM: string | KOEN: string | FOED_DAG: date
      2022-03-31           | 101         | 101         | 1            | 1980-05-01
      2022-03-31           | 12345678901 | 101         | 2            | 1959-12-31
      """;

  @TempDir private Path folder;

  @Test
  void numbersAndTimesThatLoseNothing(SparkSession spark) {
    deliver("202203", cast(spark, "bigint", "int", "tinyint", "date"));
    deliver("202206", cast(spark, "double", "double", "double", "timestamp"));
    deliver("202209", cast(spark, "decimal(20,0)", "float", "float", "timestamp_ntz"));
    deliver("202212", cast(spark, "decimal(20,2)", "decimal(9,2)", "smallint", "string"));
    assertThatTable(checked(spark))
        .hasRows(onDays("2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"));
  }

  @Test
  void aColumnWithoutAnyValueMayBeOfAnyType(SparkSession spark) {
    deliver(
        "202203",
        rows(spark)
            .withColumn("OPR_LAND", lit(null).cast("int"))
            .withColumn("CIVST", lit(null).cast("double"))
            .withColumn("FAMILIE_ID", lit(null).cast("date"))
            .withColumn("ANTPERSF", lit(null).cast("timestamp"))
            .withColumn("IE_TYPE", lit(null).cast("boolean"))
            .withColumn("BOLIGOMR", lit(null).cast("binary")));
    // "Not a number" means that nothing is known, too.
    deliver("202206", rows(spark).withColumn("ANTPERSF", lit(Double.NaN)));
    assertThatTable(checked(spark)).hasRows(onDays("2022-03-31", "2022-06-30"));
  }

  @Test
  void whatWouldChangeAValueIsRejected(SparkSession spark) {
    String rows =
        """
        PNR              | KOM   | FOED_DAG
        1.5              | 101   | 1980-05-01
        9007199254740994 | 101   | 1980-05-01
        -5               | 101   | 1980-05-01
        6                | 101.5 | 1980-05-01
        7                | 101   | 1980-05-01 12:00:00
        """;
    deliver(
        "202203",
        rows(spark)
            .drop("PNR", "KOM", "FOED_DAG")
            .limit(1)
            .crossJoin(
                read(spark, rows)
                    .select(
                        col("PNR").cast("double"),
                        col("KOM").cast("double"),
                        col("FOED_DAG").cast("timestamp"))));
    assertThatThrownBy(() -> checked(spark))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining(": 5 of 5 rows break the rules of the register 'bef': 'code KOM' 1 (")
        .hasMessageContaining(
            "'type FOED_DAG' 1 (wanted: a day as 2022-03-31), 'type PNR' 3 (wanted: 12 digits with leading zeros).");
  }

  /** As pandas writes dates and columns without values. */
  @Test
  void nanosecondsAndColumnsOfNothing(SparkSession spark) throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message schema {
              optional int64 PNR;
              optional double MOR_ID;
              optional double FAR_ID;
              optional int32 FOEDREG_KODE (UNKNOWN);
              optional int32 STATSB (UNKNOWN);
              optional int32 KOM;
              optional double KOEN;
              optional int64 FOED_DAG (TIMESTAMP(NANOS,false));
              optional int32 OPR_LAND (UNKNOWN);
            }
            """);
    var out =
        HadoopOutputFile.fromPath(
            new org.apache.hadoop.fs.Path(file("bef202203.parquet").toString()),
            new Configuration(false));
    try (ParquetWriter<org.apache.parquet.example.data.Group> writer =
        ExampleParquetWriter.builder(out).withType(schema).build()) {
      var rows = new SimpleGroupFactory(schema);
      long day = 86_400_000_000_000L;
      writer.write(
          rows.newGroup()
              .append("PNR", 101L)
              .append("KOM", 101)
              .append("KOEN", 1.0)
              .append("FOED_DAG", 3773 * day));
      writer.write(
          rows.newGroup()
              .append("PNR", 12_345_678_901L)
              .append("KOM", 101)
              .append("KOEN", 2.0)
              .append("FOED_DAG", -3654 * day));
    }

    assertThatTable(checked(spark)).hasRows(CHECKED);
  }

  @Test
  void foldersOfHiveAndSpark(SparkSession spark) {
    ParquetFile.write(rows(spark), file("aar=2022/md=03/part-0.parquet"));
    ParquetFile.write(rows(spark), file("bef202206.parquet/part-0.parquet"));
    assertThatTable(checked(spark)).hasRows(onDays("2022-03-31", "2022-06-30"));
  }

  @Test
  void separatorsEmptyLinesAndMissingValues(SparkSession spark) {
    write(
        "bef202203.csv",
        "PNR\tMOR_ID\tFAR_ID\tFOEDREG_KODE\tSTATSB\tKOM\tKOEN\tFOED_DAG\n000000000101\t\t\t5100\t5100\t101\t1\t1980-05-01\n012345678901\t\t\t5100\t5100\t101\t2\t1959-12-31\n");
    write(
        "bef202206.csv",
        "PNR|MOR_ID|FAR_ID|FOEDREG_KODE|STATSB|KOM|KOEN|FOED_DAG\n000000000101|||5100|5100|101|1|1980-05-01\n012345678901|||5100|5100|101|2|1959-12-31\n");
    write(
        "bef202209.csv",
        "\n\nPNR;MOR_ID;FAR_ID;FOEDREG_KODE;STATSB;KOM;KOEN;FOED_DAG\n000000000101;;;5100;5100;101;1;1980-05-01\n012345678901;;;5100;5100;101;2;1959-12-31\n");
    write(
        "bef202212.csv",
        "PNR;MOR_ID;FAR_ID;FOEDREG_KODE;STATSB;KOM;KOEN;FOED_DAG\n000000000101;;;5100;5100;101.0;1;1980-05-01\n012345678901;;;5100;5100;101.0;2;1959-12-31\n");
    write(
        "bef202303.csv",
        "PNR;MOR_ID;FAR_ID;FOEDREG_KODE;STATSB;KOM;KOEN;FOED_DAG\n000000000101;;;5100;5100;101;1;1980-05-01\n;;;;;;;\n012345678901;;;5100;5100;101;2;1959-12-31\n;;;;;;;\n;;;;;;;;;;\n;\n");
    write(
        "bef202306.csv",
        "PNR;MOR_ID;FAR_ID;FOEDREG_KODE;STATSB;KOM;KOEN;FOED_DAG\n000000000101;NA;NA;5100;5100;101;1;1980-05-01\n012345678901;NA;NA;5100;5100;101;2;1959-12-31\n");
    assertThatTable(checked(spark))
        .hasRows(
            onDays(
                "2022-03-31",
                "2022-06-30",
                "2022-09-30",
                "2022-12-31",
                "2023-03-31",
                "2023-06-30"));
  }

  @Test
  void rejectedRowsSayWhichFormIsWanted(SparkSession spark) {
    write(
        "bef202203.csv",
        "PNR;MOR_ID;FAR_ID;FOEDREG_KODE;STATSB;KOM;KOEN;FOED_DAG\n101;;;;;101;1;1980-05-01\n000000000102;;;;;1;1;1980-05-01\n000000000103;;;;;101;1;01-05-1980\n000000000104;;;;;101;1\n");
    assertThatThrownBy(() -> checked(spark))
        .isInstanceOf(BarometerException.class)
        .hasMessageStartingWith(
            file("bef202203.csv")
                + ": 4 of 4 rows break the rules of the register 'bef': 'code KOM' 1 (wanted: a code of the list 'kommuner'), 'line shape' 1 (wanted: as many values as the first line has names), 'type FOED_DAG' 1 (wanted: a day as 2022-03-31), 'type PNR' 1 (wanted: 12 digits with leading zeros). That is 100 %, more than the tolerated");
    assertThatTable(
            spark
                .read()
                .parquet(folder.resolve("work/rejects/bef/2022-03-31").toString())
                .select("rule$", "wanted$", "PNR"))
        .hasRows(
            """
            rule$: string | wanted$: string                            | PNR: string
            code KOM      | a code of the list 'kommuner' | 000000000102
            line shape    | as many values as the first line has names | 000000000104
            type FOED_DAG | a day as 2022-03-31                        | 000000000103
            type PNR      | 12 digits with leading zeros               | 101
            """);
  }

  /** The rows that were checked, for each of some days. */
  private static String onDays(String... days) {
    int end = CHECKED.indexOf('\n') + 1;
    return CHECKED.substring(0, end)
        + Stream.of(days)
            .map(day -> CHECKED.substring(end).replace("2022-03-31", day))
            .collect(Collectors.joining());
  }

  private Dataset<Row> cast(
      SparkSession spark, String key, String code, String number, String day) {
    return rows(spark)
        .withColumn("PNR", col("PNR").cast(key))
        .withColumn("KOM", col("KOM").cast(code))
        .withColumn("KOEN", col("KOEN").cast(number))
        .withColumn("FOED_DAG", col("FOED_DAG").cast(day));
  }

  private Dataset<Row> rows(SparkSession spark) {
    return read(spark, RESIDENTS);
  }

  private Dataset<Row> read(SparkSession spark, String rows) {
    Path csv = folder.resolve("rows" + rows.length() + ".csv");
    CsvFile.of(rows).write(csv);
    return spark.read().option("header", true).option("sep", ";").csv(csv.toString());
  }

  private void deliver(String time, Dataset<Row> rows) {
    ParquetFile.write(rows, file("bef" + time + ".parquet"));
  }

  private void write(String name, String text) {
    Deliveries.write(file(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name) {
    return folder.resolve("extracts/bef").resolve(name);
  }

  private SparkEngine engine(SparkSession spark) {
    return new SparkEngine(
        spark, RealDefinitions.asWritten(), folder.resolve("extracts"), folder.resolve("work"));
  }

  private Dataset<Row> checked(SparkSession spark) {
    return engine(spark)
        .check("bef")
        .rows(spark, delivery -> true)
        .select("reference_date", "PNR", "KOM", "KOEN", "FOED_DAG");
  }
}
