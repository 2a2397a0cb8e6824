package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.spark.SideBySide;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Checks deliveries and keeps the result under the work folder until a file or the definition
 * changes.
 */
public final class RegisterCheck {
  private static final String VERDICT = "verdict";
  private static final String FOLLOWS = "follows";
  private static final String BREAKS = "breaks";

  private final SparkSession spark;
  private final Path work;
  private final Problems problems;

  /**
   * A check.
   *
   * @param work the protected folder; on any file system that Hadoop knows
   * @param problems gets what is wrong with the rows
   */
  public RegisterCheck(SparkSession spark, String work, Problems problems) {
    this.spark = spark;
    this.work = new Path(work);
    this.problems = problems;
  }

  /** The checked register; deliveries that were checked before are taken as they are. */
  public CheckedRegister check(Register register, List<Delivery> deliveries) {
    return check(List.of(register), Map.of(register.id(), deliveries)).get(0);
  }

  /**
   * The checked registers; their deliveries are checked side by side, and what is wrong with the
   * rows is told in the order of the deliveries.
   *
   * @param deliveries by register
   */
  public List<CheckedRegister> check(
      Collection<Register> registers, Map<String, List<Delivery>> deliveries) {
    List<Callable<CheckedDelivery>> checks = new ArrayList<>();
    for (Register register : registers) {
      deliveries.get(register.id()).forEach(delivery -> checks.add(() -> kept(delivery)));
    }

    Iterator<CheckedDelivery> kept = SideBySide.run(checks).iterator();
    List<CheckedRegister> checked = new ArrayList<>();
    for (Register register : registers) {
      List<CheckedDelivery> own = new ArrayList<>();
      for (int i = 0; i < deliveries.get(register.id()).size(); i++) {
        own.add(kept.next());
      }

      own.forEach(this::report);
      checked.add(new CheckedRegister(register, own));
    }

    return checked;
  }

  private CheckedDelivery kept(Delivery delivery) {
    String folder = "registers/" + delivery.register().id() + "/" + time(delivery) + "-";
    Path kept = new Path(work, folder + delivery.fingerprint());
    try {
      FileSystem files = work.getFileSystem(spark.sparkContext().hadoopConfiguration());
      var countsFile = new CountsFile(files, new Path(kept, "counts.txt"));
      if (!countsFile.exists()) {
        files.delete(kept, true);
        spark.sparkContext().setJobDescription("registers: check " + name(delivery));
        write(delivery, kept, files, countsFile);
        KeptFolders.removeOthers(files, kept, time(delivery));
      }

      return new CheckedDelivery(
          delivery,
          new Path(kept, "data/" + VERDICT + "=" + FOLLOWS).toString(),
          countsFile.read());
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE,
          Place.ofFile(Paths.shown(work.toString())),
          e.getClass().getSimpleName());
    }
  }

  private void write(Delivery delivery, Path kept, FileSystem files, CountsFile countsFile)
      throws IOException {
    files.delete(rejects(delivery), true);
    Dataset<Row> judged = new RowRules(delivery).apply(new RawRows(spark, problems).read(delivery));
    Path data = new Path(kept, "data");
    save(
        judged.withColumn(
            VERDICT, when(col(RowRules.RULE).isNull(), lit(FOLLOWS)).otherwise(lit(BREAKS))),
        data,
        delivery);
    Path follows = new Path(data, VERDICT + "=" + FOLLOWS);
    if (!files.exists(follows)) {
      files.mkdirs(follows);
    }

    List<RuleCount> counts =
        new ArrayList<>(
            Counts.byDateAndRule(spark.read().schema(judged.schema()).parquet(data.toString())));
    Path breaks = new Path(data, VERDICT + "=" + BREAKS);
    if (files.exists(breaks)) {
      Dataset<Row> rejected =
          spark
              .read()
              .schema(judged.schema())
              .parquet(breaks.toString())
              .select(col(RowRules.RULE), col(RowRules.RAW + ".*"));
      WorkTables.write(rejected.write().mode(SaveMode.Overwrite), rejects(delivery));
      files.delete(breaks, true);
    }

    List<RuleCount> all = rejectRepeatedKeys(delivery, follows, files, counts);
    countsFile.write(all);
  }

  /** Rows that share a key are all rejected: nobody can say which of them is right. */
  private List<RuleCount> rejectRepeatedKeys(
      Delivery delivery, Path follows, FileSystem files, List<RuleCount> counts)
      throws IOException {
    Register register = delivery.register();
    if (register.key().isEmpty()) {
      return counts;
    }

    Column[] key = register.key().stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> rows =
        spark.read().schema(CheckedColumns.schema(register)).parquet(follows.toString());
    if (Counts.repeatedKeys(rows, key) == 0) {
      return counts;
    }

    Dataset<Row> marked = RepeatedKeys.mark(rows, register);
    Path apart = new Path(follows.getParent(), "apart");
    save(
        marked.withColumn(
            VERDICT, when(col(RowRules.RULE).isNull(), lit(FOLLOWS)).otherwise(lit(BREAKS))),
        apart,
        delivery);
    List<RuleCount> after =
        new ArrayList<>(
            Counts.byDateAndRule(spark.read().schema(marked.schema()).parquet(apart.toString())));
    counts.stream().filter(count -> !count.rule().isEmpty()).forEach(after::add);
    Dataset<Row> rejected =
        spark
            .read()
            .schema(marked.schema())
            .parquet(new Path(apart, VERDICT + "=" + BREAKS).toString())
            .select(RepeatedKeys.asText(register));
    WorkTables.write(rejected.write().mode(SaveMode.Append), rejects(delivery));
    files.delete(follows, true);
    Path remaining = new Path(apart, VERDICT + "=" + FOLLOWS);
    if (files.exists(remaining)) {
      files.rename(remaining, follows);
    } else {
      files.mkdirs(follows);
    }

    files.delete(apart, true);
    return after;
  }

  /** Writes by verdict. What breaks off while Parquet is read is the fault of the file. */
  private static void save(Dataset<Row> rows, Path folder, Delivery delivery) {
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

  private Path rejects(Delivery delivery) {
    return new Path(work, "rejects/" + delivery.register().id() + "/" + time(delivery));
  }

  private static String time(Delivery delivery) {
    return delivery.reference().map(LocalDate::toString).orElse("all");
  }

  private void report(CheckedDelivery checked) {
    Register register = checked.delivery().register();
    String file = Paths.shown(checked.delivery().files().get(0).path());
    if (checked.rows() == 0) {
      problems.add(Message.EMPTY_FILE, Place.ofFile(file));
      return;
    }

    BigDecimal percent =
        new BigDecimal(checked.rejected())
            .movePointRight(2)
            .divide(new BigDecimal(checked.rows()), 3, RoundingMode.HALF_UP);
    if (new BigDecimal(checked.rejected())
            .movePointRight(2)
            .compareTo(register.tolerance().multiply(new BigDecimal(checked.rows())))
        > 0) {
      String rules =
          checked.counts().stream()
              .filter(count -> !count.rule().isEmpty())
              .map(count -> "'" + count.rule() + "' " + count.rows())
              .collect(Collectors.joining(", "));
      problems.add(
          Message.TOO_MANY_REJECTED,
          Place.ofFile(file),
          checked.rejected(),
          checked.rows(),
          register.id(),
          rules,
          percent.stripTrailingZeros().toPlainString(),
          register.tolerance().toPlainString(),
          Paths.shown(rejects(checked.delivery()).toString()));
    }
  }

  private static String name(Delivery delivery) {
    return delivery.register().id() + delivery.reference().map(date -> " " + date).orElse("");
  }
}
