package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.spark.LiteralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the rows of one delivery by verdict: those that follow every rule are kept, the others go
 * to the rejects. Two Spark jobs where all keys differ.
 */
final class DeliveryCheck {
  private static final String VERDICT = "verdict$";
  private static final String FOLLOWS = "follows";
  private static final String BREAKS = "breaks";

  private final SparkSession spark;
  private final Delivery delivery;
  private final Path data;
  private final Path rejects;
  private final FileSystem files;

  /**
   * A check.
   *
   * @param kept the folder for what is kept
   * @param rejects the folder for the rows that break a rule
   */
  DeliveryCheck(SparkSession spark, Delivery delivery, Path kept, Path rejects, FileSystem files) {
    this.spark = spark;
    this.delivery = delivery;
    this.data = data(kept);
    this.rejects = rejects;
    this.files = files;
  }

  /** Where the rows are that follow every rule. */
  static Path follows(Path kept) {
    return verdict(data(kept), FOLLOWS);
  }

  /** Judges and writes all rows; their numbers per date and rule. */
  List<RuleCount> write(Dataset<Row> raw) throws IOException {
    files.delete(rejects, true);
    Dataset<Row> judged = new RowRules(delivery).apply(raw);
    save(judged, data);
    makeSure(verdict(data, FOLLOWS));
    RowCounts counts = RowCounts.of(read(judged.schema(), data), delivery.register());
    Path breaks = verdict(data, BREAKS);
    if (files.exists(breaks)) {
      Dataset<Row> rejected =
          read(judged.schema(), breaks).select(col(RowRules.RULE), col(RowRules.RAW + ".*"));
      WorkTables.write(rejected.write().mode(SaveMode.Overwrite), rejects);
      files.delete(breaks, true);
    }

    return counts.repeatedKeys() == 0
        ? counts.byDateAndRule()
        : rejectRepeatedKeys(counts.byDateAndRule());
  }

  /** Rows that share a key are all rejected: nobody can say which of them is right. */
  private List<RuleCount> rejectRepeatedKeys(List<RuleCount> before) throws IOException {
    Register register = delivery.register();
    Path follows = verdict(data, FOLLOWS);
    Dataset<Row> marked =
        RepeatedKeys.mark(read(CheckedColumns.schema(register), follows), register);
    Path apart = new Path(data, "apart");
    save(marked, apart);
    List<RuleCount> after =
        new ArrayList<>(RowCounts.of(read(marked.schema(), apart), register).byDateAndRule());
    before.stream().filter(count -> !count.rule().isEmpty()).forEach(after::add);
    Dataset<Row> rejected =
        read(marked.schema(), verdict(apart, BREAKS)).select(RepeatedKeys.asText(register));
    WorkTables.write(rejected.write().mode(SaveMode.Append), rejects);
    files.delete(follows, true);
    Path remaining = verdict(apart, FOLLOWS);
    if (files.exists(remaining)) {
      files.rename(remaining, follows);
    } else {
      files.mkdirs(follows);
    }

    files.delete(apart, true);
    return after;
  }

  /** Writes by verdict. What breaks off while Parquet is read is the fault of the file. */
  private void save(Dataset<Row> judged, Path folder) {
    Dataset<Row> rows =
        judged.withColumn(
            VERDICT, when(col(RowRules.RULE).isNull(), lit(FOLLOWS)).otherwise(lit(BREAKS)));
    try {
      WorkTables.write(rows.write().partitionBy(VERDICT), folder);
    } catch (BarometerException | IllegalStateException e) {
      ExtractFile first = delivery.files().get(0);
      if (first.format() instanceof ExtractFile.Parquet) {
        throw BarometerException.of(
            Message.BROKEN_PARQUET, Place.ofFile(Paths.shown(first.path())));
      }

      throw e;
    }
  }

  private void makeSure(Path folder) throws IOException {
    if (!files.exists(folder)) {
      files.mkdirs(folder);
    }
  }

  private Dataset<Row> read(StructType schema, Path folder) {
    return spark.read().schema(schema).parquet(LiteralPath.of(folder.toString()));
  }

  private static Path data(Path kept) {
    return new Path(kept, "data");
  }

  private static Path verdict(Path folder, String verdict) {
    return new Path(folder, VERDICT + "=" + verdict);
  }
}
