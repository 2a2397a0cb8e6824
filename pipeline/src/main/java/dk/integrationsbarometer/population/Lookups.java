package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;

import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.Delivery;
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

  private final SparkSession spark;
  private final Map<String, CheckedRegister> registers;
  private final UnitRows units;
  private final Path work;
  private final String definitionsHash;

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
    this.definitionsHash = definitionsHash;
  }

  /** The rows of units that are looked into, with what is derived of them. */
  interface UnitRows {
    /** The rows on some dates that were delivered, with the columns and variables named. */
    Dataset<Row> rows(Unit unit, SortedSet<LocalDate> dates, Set<String> names);
  }

  /**
   * What is looked up, and for whom.
   *
   * @param own the columns of the unit's register that are kept beside what is looked up
   */
  private record Wish(Unit unit, List<Variable> gathered, List<String> own) {}

  /** The wanted ones of the unit's own columns, and the gathered variables. */
  Dataset<Row> attached(
      Unit unit, SortedSet<LocalDate> dates, List<Variable> gathered, List<String> own) {
    var wish = new Wish(unit, gathered, own);
    Map<LocalDate, Path> folders = new TreeMap<>();
    dates.forEach(date -> folders.put(date, folder(wish, date)));
    try {
      FileSystem files = work.getFileSystem(spark.sparkContext().hadoopConfiguration());
      List<LocalDate> pending = new ArrayList<>();
      for (LocalDate date : dates) {
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

  private void keep(
      Wish wish, List<LocalDate> dates, Map<LocalDate, Path> folders, FileSystem files)
      throws IOException {
    Unit unit = wish.unit();
    spark
        .sparkContext()
        .setJobDescription(
            "population: look-ups for " + unit.id() + " on " + dates.size() + " status dates");
    Path part = new Path(work, "population/" + unit.id() + "/.part");
    files.delete(part, true);
    String partition = "partition_date";
    Dataset<Row> attached =
        join(wish, dates, this::rows).withColumn(partition, col(CheckedColumns.REFERENCE_DATE));
    WorkTables.write(attached.write().partitionBy(partition), part);
    for (LocalDate date : dates) {
      Path written = new Path(part, partition + "=" + date);
      if (files.exists(written)) {
        files.rename(written, folders.get(date));
      } else {
        files.mkdirs(folders.get(date));
      }

      KeptFolders.removeOthers(files, folders.get(date), time(wish, date));
    }

    files.delete(part, true);
  }

  /** The rows of a register that belong to some of the wanted dates, with the names used. */
  private interface Source {
    Dataset<Row> rows(Unit unit, Set<String> used, Predicate<LocalDate> wanted);
  }

  private static Dataset<Row> join(Wish wish, List<LocalDate> dates, Source source) {
    Map<GatheringKey, List<Variable>> groups = GatheringKey.group(wish.gathered());
    List<GatheringKey> ahead = new ArrayList<>(groups.keySet());
    Set<String> kept = new LinkedHashSet<>(wish.own());
    Unit own = new Unit(wish.unit().register(), List.of());
    Dataset<Row> rows =
        source
            .rows(own, kept, date -> dates.contains(date))
            .select(columns(own, kept, ahead).toArray(Column[]::new));
    for (Map.Entry<GatheringKey, List<Variable>> group : groups.entrySet()) {
      List<Variable.Gathered> wanted = sameTable(groups, group.getKey());
      var summaries = new Summaries(dates, wanted);
      Dataset<Row> table =
          summaries.of(
              source.rows(
                  GatheringKey.unit(wanted),
                  GatheringKey.used(wanted),
                  date -> belongs(wanted, dates, date)),
              group.getKey());
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

  private static boolean belongs(
      List<Variable.Gathered> wanted, List<LocalDate> dates, LocalDate rows) {
    return wanted.stream()
        .anyMatch(
            gathered -> dates.stream().anyMatch(date -> gathered.timing().span(date).holds(rows)));
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

  /** The folder is named after everything that its content depends on. */
  private Path folder(Wish wish, LocalDate date) {
    Unit unit = wish.unit();
    StringBuilder content = new StringBuilder(definitionsHash).append(date);
    append(content, registers.get(unit.id()), day -> day.equals(date));
    append(content, wish.gathered(), date);
    String name = time(wish, date) + "-" + Delivery.hash(content.toString());
    return new Path(work, "population/" + unit.id() + "/" + name);
  }

  /** The date and what is wished: runs for other indicators keep folders of their own. */
  private static String time(Wish wish, LocalDate date) {
    List<String> names = new ArrayList<>(wish.own());
    wish.gathered().forEach(variable -> names.add(variable.name()));
    return date + "-" + Delivery.hash(names.toString());
  }

  /** Everything that is looked up for a date, also through the variables of other units. */
  private void append(StringBuilder content, List<Variable> gathered, LocalDate date) {
    GatheringKey.group(gathered)
        .forEach(
            (key, variables) -> {
              List<Variable.Gathered> wanted =
                  variables.stream().map(GatheringKey::gathered).toList();
              CheckedRegister register = registers.get(key.register().id());
              Predicate<LocalDate> days = day -> belongs(wanted, List.of(date), day);
              append(content, register, days);
              List<Variable> further =
                  GatheringKey.unit(wanted).variables().stream()
                      .filter(variable -> variable.derivation() instanceof Variable.Gathered)
                      .toList();
              register.dates().stream().filter(days).forEach(day -> append(content, further, day));
            });
  }

  private static void append(
      StringBuilder content, CheckedRegister register, Predicate<LocalDate> wanted) {
    SortedSet<String> prints = new TreeSet<>();
    for (CheckedDelivery delivery : register.deliveries()) {
      if (delivery.dates().isEmpty() || delivery.dates().stream().anyMatch(wanted)) {
        prints.add(delivery.delivery().fingerprint());
      }
    }

    content.append(register.register().id()).append(prints);
  }
}
