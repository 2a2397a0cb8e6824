package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;

import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.WorkTables;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.LiteralPath;
import dk.integrationsbarometer.spark.SideBySide;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Attaches what other registers know about each unit, derives what hangs on it, and keeps the
 * result per status date under the work folder until an extract or a definition changes. A nightly
 * run with one new quarter looks up that quarter only, and one that asks for less than what is kept
 * looks nothing up.
 */
final class Lookups {
  /** As many status dates share one pass as keep the summary of a key a narrow row. */
  private static final int DATES_AT_ONCE = 8;

  /** The setting of Spark that says how many rows must be saved to look for some keys only. */
  private static final String SAVED = "spark.barometer.rowsSaved";

  private static final String SAVED_BY_DEFAULT = "200000";

  private final FittedSessions sessions;
  private final Map<String, CheckedRegister> registers;
  private final UnitRows units;
  private final SealedFolders sealed;
  private final Path work;
  private final LookupFolders names;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  Lookups(
      FittedSessions sessions,
      Map<String, CheckedRegister> registers,
      UnitRows units,
      SealedFolders sealed,
      Path work,
      String meaning) {
    this.sessions = sessions;
    this.registers = registers;
    this.units = units;
    this.sealed = sealed;
    this.work = work;
    this.names = new LookupFolders(registers, work, meaning);
  }

  /** The rows of units that are looked into, with what is derived of them. */
  interface UnitRows {
    /** The rows on some dates that were delivered, with the columns and variables named. */
    Dataset<Row> rows(Unit unit, SortedSet<LocalDate> dates, Set<String> names);
  }

  /** The rows of the wanted dates, with the columns that are to be kept. */
  Dataset<Row> attached(Unit unit, SortedSet<LocalDate> dates, LookupRequest request) {
    if (dates.isEmpty()) {
      return derived(request, List.of(LocalDate.EPOCH), this::noRows);
    }

    SortedMap<LocalDate, KeptRows> kept;
    // Several units may look into the same one at the same time. What is requested leads to
    // requests of
    // other units, and these to further ones; as no variable leads to itself, no two wait for each
    // other.
    String requested = unit.id() + request.kept();
    synchronized (locks.computeIfAbsent(requested, id -> new Object())) {
      kept = kept(request, dates);
    }

    // Counted by its own size, whatever it was looked up in.
    return sessions
        .forBytes(registers.get(unit.id()).bytes())
        .read()
        .schema(kept.get(kept.firstKey()).columns(request.kept()))
        .parquet(
            kept.values().stream()
                .map(rows -> LiteralPath.of(rows.folder().toString()))
                .toArray(String[]::new));
  }

  private SortedMap<LocalDate, KeptRows> kept(LookupRequest request, SortedSet<LocalDate> dates) {
    SortedMap<LocalDate, KeptRows> kept = new TreeMap<>();
    List<LocalDate> wanted = List.copyOf(dates);
    List<Optional<KeptRows>> earlier =
        SideBySide.run(
            wanted.stream()
                .map(date -> (Callable<Optional<KeptRows>>) () -> earlier(request, date))
                .toList());
    List<LocalDate> pending = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      LocalDate date = wanted.get(i);
      earlier.get(i).ifPresentOrElse(rows -> kept.put(date, rows), () -> pending.add(date));
    }

    try {
      for (int i = 0; i < pending.size(); i += DATES_AT_ONCE) {
        List<LocalDate> some = pending.subList(i, Math.min(pending.size(), i + DATES_AT_ONCE));
        keep(request, some, sealed.files()).forEach(kept::put);
      }

      return kept;
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private Optional<KeptRows> earlier(LookupRequest request, LocalDate date) {
    try {
      return new KeptLookups(sealed, names).serving(request, date);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private SortedMap<LocalDate, KeptRows> keep(
      LookupRequest request, List<LocalDate> dates, FileSystem files) throws IOException {
    Unit unit = request.unit();
    Path part = names.of(request, dates.get(0)).suffix(SealedFolders.PART);
    files.delete(part, true);
    String partition = "partition_date$";
    Dataset<Row> attached = derived(request, dates, this::rows);
    sessions
        .first()
        .sparkContext()
        .setJobDescription(
            "population: look-ups for " + unit.id() + " on " + dates.size() + " status dates");
    SortedMap<LocalDate, KeptRows> kept = new TreeMap<>();
    try {
      WorkTables.write(
          attached
              .withColumn(partition, col(CheckedColumns.REFERENCE_DATE))
              .write()
              .partitionBy(partition),
          part);
      for (LocalDate date : dates) {
        Path written = new Path(part, partition + "=" + date);
        files.mkdirs(written);
        Path folder = names.of(request, date);
        var rows = new KeptRows(folder, attached.schema(), names.sources(request, date));
        sealed.keep(written, folder, rows.says());
        kept.put(date, rows);
      }
    } finally {
      files.delete(part, true);
    }

    return kept;
  }

  /** The deliveries that the rows of a date rest on. */
  SortedSet<String> sources(LookupRequest request, LocalDate date) {
    return names.sources(request, date);
  }

  /** Removes what nobody can use any more. */
  void removeUnused() {
    try {
      new KeptLookups(sealed, names).removeUnused();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private BarometerException cannotWrite(IOException e) {
    return BarometerException.of(
        Message.CANNOT_WRITE, Place.ofFile(work.toString()), e.getClass().getSimpleName());
  }

  private Dataset<Row> derived(
      LookupRequest request, List<LocalDate> dates, Function<SparkSession, LookupJoins.Source> of) {
    String saved = sessions.first().conf().get(SAVED, SAVED_BY_DEFAULT);
    LookupJoins.Source source = of.apply(sessions.forBytes(bytes(request)));
    var joins = new LookupJoins(registers, Long.parseLong(saved), source);
    return DerivedColumns.of(joins.of(request, dates), request.variables())
        .select(request.kept().stream().map(name -> col(name)).toArray(Column[]::new));
  }

  /** How large the extracts are that are looked into. */
  private long bytes(LookupRequest request) {
    Set<String> read = new TreeSet<>(Set.of(request.unit().id()));
    request.gathered().forEach(each -> read.add(GatheringKey.gathered(each).from().id()));
    return read.stream().mapToLong(register -> registers.get(register).bytes()).sum();
  }

  private LookupJoins.Source rows(SparkSession session) {
    return (unit, used, wanted) -> {
      CheckedRegister register = registers.get(unit.id());
      if (!unit.variables().isEmpty()) {
        SortedSet<LocalDate> dates = register.dates();
        dates.removeIf(wanted.negate());
        return units.rows(unit, dates, used);
      }

      return register.rows(
          session, delivery -> delivery.isUndated() || delivery.dates().stream().anyMatch(wanted));
    };
  }

  private LookupJoins.Source noRows(SparkSession session) {
    return (unit, used, wanted) ->
        unit.variables().isEmpty()
            ? registers.get(unit.id()).rows(session, delivery -> false)
            : units.rows(unit, new TreeSet<>(), used);
  }
}
