package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.raise_error;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.spark.LiteralPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the files of some deliveries as text, with the columns that the register's definition
 * names, in its order.
 */
final class RawRows {
  /** Holds the whole line when it does not have as many fields as the header. */
  static final String MALFORMED = "malformed_line$";

  private static final String FIELD = "f";

  /** Where Spark says which file a row stands in, with signs escaped as in addresses. */
  private static final String FILE = "_metadata.file_path";

  private final SparkSession spark;
  private final Problems problems = new Problems();

  RawRows(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * All rows, every column text, with the number of their delivery.
   *
   * @throws BarometerException when a Parquet file is broken or has the wrong columns
   */
  Dataset<Row> read(Batch batch) {
    List<Dataset<Row>> parts = new ArrayList<>();
    Map<ExtractFile.Csv, Map<ExtractFile, Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < batch.deliveries().size(); i++) {
      for (ExtractFile file : batch.deliveries().get(i).files()) {
        if (file.format() instanceof ExtractFile.Csv csv) {
          alike.computeIfAbsent(csv, key -> new LinkedHashMap<>()).put(file, i);
        } else {
          parts.add(parquet(file, batch.register()).withColumn(Batch.DELIVERY, lit(i)));
        }
      }
    }

    problems.end();
    alike.forEach((csv, files) -> parts.add(csv(csv, files, batch.register())));
    return parts.stream().reduce(Dataset::unionByName).orElseThrow();
  }

  /**
   * Files that are written alike, in one scan: each scan has to be planned.
   *
   * @param deliveries the number of each file's delivery
   */
  private Dataset<Row> csv(
      ExtractFile.Csv csv, Map<ExtractFile, Integer> deliveries, Register register) {
    StructType schema = new StructType();
    for (int i = 0; i < csv.header().size(); i++) {
      schema = schema.add(FIELD + i, DataTypes.StringType);
    }

    Dataset<Row> lines =
        spark
            .read()
            .schema(schema.add(MALFORMED, DataTypes.StringType))
            .option("header", true)
            .option("enforceSchema", true)
            .option("sep", String.valueOf(csv.separator()))
            .option("encoding", csv.charset())
            .option("escape", "\"") // a quotation mark inside a quoted field is doubled
            .option("mode", "PERMISSIVE")
            .option("columnNameOfCorruptRecord", MALFORMED)
            .csv(
                deliveries.keySet().stream()
                    .map(file -> LiteralPath.of(file.path()))
                    .toArray(String[]::new));
    var header = new FileColumns(register, csv.header());
    List<Column> columns = new ArrayList<>();
    for (RegisterColumn column : register.columns()) {
      columns.add(
          header
              .find(column.name())
              .map(at -> col(FIELD + at))
              .orElse(nothing())
              .alias(column.name()));
    }

    columns.add(col(MALFORMED));
    columns.add(delivery(deliveries).alias(Batch.DELIVERY));
    return lines.select(columns.toArray(Column[]::new));
  }

  /** The delivery of a row, by the file that it stands in. */
  private static Column delivery(Map<ExtractFile, Integer> deliveries) {
    if (Set.copyOf(deliveries.values()).size() == 1) {
      return lit(deliveries.values().iterator().next());
    }

    Column number = null;
    for (Map.Entry<ExtractFile, Integer> each : deliveries.entrySet()) {
      Column isIn = col(FILE).equalTo(new Path(each.getKey().path()).toUri().toString());
      number = number == null ? when(isIn, each.getValue()) : number.when(isIn, each.getValue());
    }

    return number.otherwise(raise_error(lit("Failed to find the delivery of a file")));
  }

  private Dataset<Row> parquet(ExtractFile file, Register register) {
    Dataset<Row> rows = openParquet(file);
    StructField[] fields = rows.schema().fields();
    var header = new FileColumns(register, List.of(rows.columns()));
    header.check(file, problems);
    List<Column> columns = new ArrayList<>();
    for (RegisterColumn column : register.columns()) {
      Optional<StructField> field = header.find(column.name()).map(at -> fields[at]);
      field.ifPresent(found -> ParquetTypes.check(found, column, file, problems));
      columns.add(
          field
              .map(found -> col("`" + found.name() + "`").cast(DataTypes.StringType))
              .orElse(nothing())
              .alias(column.name()));
    }

    columns.add(nothing().alias(MALFORMED));
    return rows.select(columns.toArray(Column[]::new));
  }

  private Dataset<Row> openParquet(ExtractFile file) {
    try {
      return spark.read().parquet(LiteralPath.of(file.path()));
    } catch (
        Exception e) { // Scala does not declare what it throws; Spark's text could quote a value
      throw BarometerException.of(Message.BROKEN_PARQUET, Place.ofFile(Paths.shown(file.path())));
    }
  }

  private static Column nothing() {
    return lit(null).cast(DataTypes.StringType);
  }
}
