package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.spark.LiteralPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the files of a delivery as text, with the columns that the register's definition names, in
 * its order.
 */
final class RawRows {
  /** Holds the whole line when it does not have as many fields as the header. */
  static final String MALFORMED = "malformed_line$";

  private static final String FIELD = "f";

  private final SparkSession spark;
  private final Problems problems = new Problems();

  RawRows(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * All rows, every column text.
   *
   * @throws BarometerException when a Parquet file is broken or has the wrong columns
   */
  Dataset<Row> read(Delivery delivery) {
    Dataset<Row> all = null;
    for (ExtractFile file : delivery.files()) {
      Dataset<Row> rows =
          file.format() instanceof ExtractFile.Csv csv
              ? csv(file, csv, delivery.register())
              : parquet(file, delivery.register());
      all = all == null ? rows : all.unionByName(rows);
    }

    problems.end();
    return all;
  }

  private Dataset<Row> csv(ExtractFile file, ExtractFile.Csv csv, Register register) {
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
            .csv(LiteralPath.of(file.path()));
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
    return lines.select(columns.toArray(Column[]::new));
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
