package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;

import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.KeptFolders;
import dk.integrationsbarometer.registers.WorkTables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Attaches what other registers know about each unit, and keeps the result per status date under
 * the work folder until an extract or a definition changes. A nightly run with one new quarter
 * looks up that quarter only.
 */
final class Lookups {
  /** As many status dates share one pass as keep the summary of a key a narrow row. */
  private static final int DATES_AT_ONCE = 8;

  /** The setting of Spark that says how many rows must be saved to look for some keys only. */
  private static final String SAVED = "spark.barometer.rowsSaved";

  private static final String SAVED_BY_DEFAULT = "200000";
  private static final long FEW = 10;
  private static final long MOST_KEYS = 1_000_000; // they are sent to every worker

  private final SparkSession spark;
  private final Map<String, CheckedRegister> registers;
  private final UnitRows units;
  private final Path work;
  private final LookupFolders names;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  Lookups(
      SparkSession spark,
      Map<String, CheckedRegister> registers,
      UnitRows units,
      String work,
      String definitionsHash) {
    this.spark = spark;
    this.registers = registers;
    this.units = units;
    this.work = new Path(work);
    this.names = new LookupFolders(registers, this.work, definitionsHash);
  }

  /** The rows of units that are looked into, with what is derived of them. */
  interface UnitRows {
    /** The rows on some dates that were delivered, with the columns and variables named. */
    Dataset<Row> rows(Unit unit, SortedSet<LocalDate> dates, Set<String> names);
  }

  /** The wanted ones of the unit's own columns, and the gathered variables. */
  Dataset<Row> attached(
      Unit unit, SortedSet<LocalDate> dates, List<Variable> gathered, List<String> own) {
    var wish = new Wish(unit, gathered, own);
    Map<LocalDate, Path> folders = new TreeMap<>();
    dates.forEach(date -> folders.put(date, names.of(wish, date)));
    // Several units may look into the same one at the same time.
    synchronized (locks.computeIfAbsent(unit.id(), id -> new Object())) {
      keepPending(wish, folders);
    }

    // The types are those of the same look-ups over no rows; finding them out starts no job.
    LocalDate any = dates.isEmpty() ? LocalDate.EPOCH : dates.first();
    Dataset<Row> nobody = join(wish, List.of(any), this::noRows);
    if (dates.isEmpty()) {
      return nobody;
    }

    return spark
        .read()
        .schema(nobody.schema())
        .parquet(folders.values().stream().map(Path::toString).toArray(String[]::new));
  }

  private void keepPending(Wish wish, Map<LocalDate, Path> folders) {
    try {
      FileSystem files = work.getFileSystem(spark.sparkContext().hadoopConfiguration());
      List<LocalDate> pending = new ArrayList<>();
      for (LocalDate date : folders.keySet()) {
        if (!files.exists(folders.get(date))) {
          pending.add(date);
        }
      }

      for (int i = 0; i < pending.size(); i += DATES_AT_ONCE) {
        keep(wish, pending.subList(i, Math.min(pending.size(), i + DATES_AT_ONCE)), folders, files);
      }
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE, Place.ofFile(work.toString()), e.getClass().getSimpleName());
    }
  }

  private void keep(
      Wish wish, List<LocalDate> dates, Map<LocalDate, Path> folders, FileSystem files)
      throws IOException {
    Unit unit = wish.unit();
    Path part = new Path(work, "population/" + unit.id() + "/.part");
    files.delete(part, true);
    String partition = "partition_date";
    Dataset<Row> attached =
        join(wish, dates, this::rows).withColumn(partition, col(CheckedColumns.REFERENCE_DATE));
    spark
        .sparkContext()
        .setJobDescription(
            "population: look-ups for " + unit.id() + " on " + dates.size() + " status dates");
    WorkTables.write(attached.write().partitionBy(partition), part);
    for (LocalDate date : dates) {
      Path written = new Path(part, partition + "=" + date);
      if (files.exists(written)) {
        files.rename(written, folders.get(date));
      } else {
        files.mkdirs(folders.get(date));
      }

      KeptFolders.removeOthers(files, folders.get(date), LookupFolders.time(wish, date));
    }

    files.delete(part, true);
  }

  /** The rows of a register that belong to some of the wanted dates, with the names used. */
  private interface Source {
    Dataset<Row> rows(Unit unit, Set<String> used, Predicate<LocalDate> wanted);
  }

  private Dataset<Row> join(Wish wish, List<LocalDate> dates, Source source) {
    Map<GatheringKey, List<Variable>> groups = GatheringKey.group(wish.gathered());
    List<GatheringKey> ahead = new ArrayList<>(groups.keySet());
    Set<String> kept = new LinkedHashSet<>(wish.own());
    Unit own = new Unit(wish.unit().register(), List.of());
    Dataset<Row> rows =
        source
            .rows(own, kept, date -> dates.contains(date))
            .select(columns(own, kept, ahead).toArray(Column[]::new));
    Dataset<Row> units = rows;
    for (Map.Entry<GatheringKey, List<Variable>> group : groups.entrySet()) {
      List<Variable.Gathered> wanted = sameTable(groups, group.getKey());
      var summaries = new Summaries(dates, wanted);
      Dataset<Row> theirs =
          source.rows(
              GatheringKey.unit(wanted),
              GatheringKey.used(wanted),
              date -> GatheringKey.belongs(wanted, dates, date));
      boolean few = isFew(wish.unit().register(), group.getKey());
      Dataset<Row> table =
          summaries.of(
              few ? Summaries.wanted(theirs, units, group.getKey()) : theirs, group.getKey());
      Dataset<Row> joined = Summaries.join(rows, table, group.getKey());
      ahead.remove(group.getKey());
      List<Column> columns = columns(own, kept, ahead);
      for (Variable variable : group.getValue()) {
        columns.add(
            summaries
                .value(GatheringKey.gathered(variable), col(CheckedColumns.REFERENCE_DATE))
                .alias(variable.name()));
        kept.add(variable.name());
      }

      rows = joined.select(columns.toArray(Column[]::new));
    }

    return rows;
  }

  /**
   * Whether so many rows of the register looked into are about others that it pays to leave those
   * out first: a survey of some thousand people need not have the whole population summed up. Keys
   * that were looked up themselves would have to be looked up twice for that.
   */
  private boolean isFew(Register own, GatheringKey key) {
    long mine = rows(own);
    long saved = rows(key.register()) - FEW * mine;
    return !key.own().isEmpty()
        && key.own().stream().allMatch(name -> own.column(name).isPresent())
        && mine <= MOST_KEYS
        && saved >= Long.parseLong(spark.conf().get(SAVED, SAVED_BY_DEFAULT));
  }

  private long rows(Register register) {
    return registers.get(register.id()).deliveries().stream()
        .mapToLong(CheckedDelivery::rows)
        .sum();
  }

  /**
   * What is kept, and the unit's own keys of the joins that are still ahead; gathered keys are kept
   * anyway.
   */
  private static List<Column> columns(Unit unit, Set<String> kept, List<GatheringKey> ahead) {
    Set<String> names = new LinkedHashSet<>(kept);
    ahead.stream()
        .flatMap(key -> key.own().stream())
        .filter(own -> unit.register().column(own).isPresent())
        .forEach(names::add);
    return new ArrayList<>(names.stream().map(name -> col(name)).toList());
  }

  /**
   * All look-ups into the same columns of the same register, so that mother and father share one
   * summary of it.
   */
  private static List<Variable.Gathered> sameTable(
      Map<GatheringKey, List<Variable>> groups, GatheringKey wanted) {
    List<Variable.Gathered> same = new ArrayList<>();
    groups.forEach(
        (key, variables) -> {
          if (key.register().id().equals(wanted.register().id())
              && key.theirs().equals(wanted.theirs())) {
            variables.forEach(variable -> same.add(GatheringKey.gathered(variable)));
          }
        });
    return same;
  }

  private Dataset<Row> rows(Unit unit, Set<String> used, Predicate<LocalDate> wanted) {
    CheckedRegister register = registers.get(unit.id());
    if (!unit.variables().isEmpty()) {
      SortedSet<LocalDate> dates = register.dates();
      dates.removeIf(wanted.negate());
      return units.rows(unit, dates, used);
    }

    return register.rows(
        spark,
        delivery -> delivery.dates().isEmpty() || delivery.dates().stream().anyMatch(wanted));
  }

  private Dataset<Row> noRows(Unit unit, Set<String> used, Predicate<LocalDate> wanted) {
    return unit.variables().isEmpty()
        ? registers.get(unit.id()).rows(spark, delivery -> false)
        : units.rows(unit, new TreeSet<>(), used);
  }
}
