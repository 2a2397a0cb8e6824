package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.delivered.ExtractFile;
import dk.integrationsbarometer.registers.delivered.Paths;
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
 * Writes the rows of the deliveries of a batch by verdict: those that follow every rule are kept,
 * the others go to the rejects. Two Spark jobs for all of them where all keys differ and no row
 * breaks a rule.
 */
final class BatchCheck {
  private static final String VERDICT = "verdict$";
  private static final String FOLLOWS = "follows";
  private static final String BREAKS = "breaks";

  private final SparkSession spark;
  private final Batch batch;
  private final Path part;
  private final FileSystem files;

  /**
   * Where what came of a delivery goes: what is kept, and the rows that break a rule, which need
   * not be any.
   */
  record Folders(Path kept, Path rejects) {}

  /**
   * A check.
   *
   * @param part a folder for what is not ready; whoever made it removes it
   */
  BatchCheck(SparkSession spark, Batch batch, Path part, FileSystem files) {
    this.spark = spark;
    this.batch = batch;
    this.part = part;
    this.files = files;
  }

  /** Where the rows are that follow every rule. */
  static Path follows(Path kept) {
    return verdict(data(kept), FOLLOWS);
  }

  /**
   * Judges and writes all rows.
   *
   * @param folders of each delivery
   * @param done gets for each delivery, as soon as all of its rows lie there, their numbers per
   *     date, rule and code
   */
  void write(List<Folders> folders, Done done) throws IOException {
    Path rows = new Path(part, "rows");
    Path rejected = new Path(part, "rejects");
    Dataset<Row> judged = new RowRules(batch).apply(new RawRows(spark).read(batch));
    save(judged, rows, Batch.DELIVERY, VERDICT);
    for (int i = 0; i < folders.size(); i++) {
      makeSure(verdict(of(rows, i), FOLLOWS));
    }

    List<RowCounts> counts =
        RowCounts.of(read(judged.schema(), rows), batch.register(), folders.size());
    if (counts.stream().anyMatch(RowCounts::hasRejects)) {
      Dataset<Row> breaking =
          read(judged.schema(), rows)
              .filter(col(VERDICT).equalTo(BREAKS))
              .select(
                  col(Batch.DELIVERY),
                  col(RowRules.RULE),
                  WantedForms.column(batch.register()),
                  col(RowRules.RAW + ".*"));
      WorkTables.write(breaking.write().partitionBy(Batch.DELIVERY), rejected);
    }

    for (int i = 0; i < folders.size(); i++) {
      Folders own = folders.get(i);
      move(of(rows, i), data(own.kept()));
      files.delete(verdict(data(own.kept()), BREAKS), true);
      move(of(rejected, i), own.rejects());
      RowCounts found = counts.get(i);
      done.counted(i, found.repeatedKeys() == 0 ? found : rejectRepeatedKeys(own, found));
    }
  }

  /** Takes note of a delivery whose check came to its end. */
  interface Done {
    void counted(int delivery, RowCounts counts) throws IOException;
  }

  /** Puts a folder in the place of another, when it is there. */
  private void move(Path from, Path to) throws IOException {
    files.delete(to, true);
    if (files.exists(from)) {
      files.mkdirs(to.getParent());
      files.rename(from, to);
    }
  }

  /** Rows that share a key are all rejected: nobody can say which of them is right. */
  private RowCounts rejectRepeatedKeys(Folders folders, RowCounts before) throws IOException {
    Register register = batch.register();
    Path follows = follows(folders.kept());
    Dataset<Row> marked =
        RepeatedKeys.mark(read(CheckedColumns.schema(register), follows), register);
    Path apart = new Path(data(folders.kept()), "apart");
    save(marked, apart, VERDICT);
    Dataset<Row> written = read(marked.schema(), apart).withColumn(Batch.DELIVERY, lit(0));
    RowCounts counted = RowCounts.of(written, register, 1).get(0);
    List<RuleCount> after = new ArrayList<>(counted.byDateAndRule());
    before.byDateAndRule().stream().filter(count -> !count.rule().isEmpty()).forEach(after::add);
    Dataset<Row> rejected =
        read(marked.schema(), verdict(apart, BREAKS)).select(RepeatedKeys.asText(register));
    WorkTables.write(rejected.write().mode(SaveMode.Append), folders.rejects());
    files.delete(follows, true);
    Path remaining = verdict(apart, FOLLOWS);
    if (files.exists(remaining)) {
      files.rename(remaining, follows);
    } else {
      files.mkdirs(follows);
    }

    files.delete(apart, true);
    return new RowCounts(after, 0, counted.tallies());
  }

  /** Writes by verdict. What breaks off while Parquet is read is the fault of the file. */
  private void save(Dataset<Row> judged, Path folder, String... parts) {
    Dataset<Row> rows =
        judged.withColumn(
            VERDICT, when(col(RowRules.RULE).isNull(), lit(FOLLOWS)).otherwise(lit(BREAKS)));
    try {
      WorkTables.write(rows.write().partitionBy(parts), folder);
    } catch (BarometerException | IllegalStateException e) {
      ExtractFile first = batch.deliveries().get(0).files().get(0);
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

  private static Path of(Path folder, int delivery) {
    return new Path(folder, Batch.DELIVERY + "=" + delivery);
  }

  private static Path data(Path kept) {
    return new Path(kept, "data");
  }

  private static Path verdict(Path folder, String verdict) {
    return new Path(folder, VERDICT + "=" + verdict);
  }
}
