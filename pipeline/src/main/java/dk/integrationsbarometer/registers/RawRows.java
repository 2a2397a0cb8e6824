package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.raise_error;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.registers.delivered.ExtractFile;
import dk.integrationsbarometer.registers.delivered.FileColumns;
import dk.integrationsbarometer.registers.delivered.ParquetColumn;
import dk.integrationsbarometer.registers.delivered.ParquetTypes;
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

  RawRows(SparkSession spark) {
    this.spark = spark;
  }

  /** All rows, every column text, with the number of their delivery. */
  Dataset<Row> read(Batch batch) {
    List<Dataset<Row>> parts = new ArrayList<>();
    Map<ExtractFile.Csv, Map<ExtractFile, Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < batch.deliveries().size(); i++) {
      for (ExtractFile file : batch.deliveries().get(i).files()) {
        if (file.format() instanceof ExtractFile.Csv csv) {
          alike.computeIfAbsent(csv, key -> new LinkedHashMap<>()).put(file, i);
        } else if (file.format() instanceof ExtractFile.Parquet parquet) {
          parts.add(parquet(file, parquet, batch.register()).withColumn(Batch.DELIVERY, lit(i)));
        }
      }
    }

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
    return lines.filter(isFilled(csv)).select(columns.toArray(Column[]::new));
  }

  /**
   * Excel leaves rows of nothing but separators below a table, also of more than it has columns.
   */
  private static Column isFilled(ExtractFile.Csv csv) {
    Column[] fields = new Column[csv.header().size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = col(FIELD + i);
    }

    Column otherSigns = translate(col(MALFORMED), csv.separator() + " \r", "");
    return coalesce(fields).isNotNull().or(coalesce(otherSigns, lit("")).notEqual(""));
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

  private Dataset<Row> parquet(ExtractFile file, ExtractFile.Parquet format, Register register) {
    var header = new FileColumns(register, format.header());
    StructType schema = new StructType();
    List<Column> columns = new ArrayList<>();
    for (RegisterColumn column : register.columns()) {
      Optional<ParquetColumn> found =
          header.find(column.name()).map(format.columns()::get).filter(each -> !each.isEmpty());
      if (found.isPresent()) {
        schema = schema.add(found.get().name(), found.get().read());
      }

      columns.add(
          found
              .map(each -> ParquetTypes.text(col("`" + each.name() + "`"), each, column))
              .orElse(nothing())
              .alias(column.name()));
    }

    columns.add(nothing().alias(MALFORMED));
    // With the types at hand Spark need not start a job to look for them.
    return spark
        .read()
        .schema(schema)
        .parquet(LiteralPath.of(file.path()))
        .select(columns.toArray(Column[]::new));
  }

  private static Column nothing() {
    return lit(null).cast(DataTypes.StringType);
  }
}
