package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * A run as it was published. Its folder is found once, so that all tables are of the same run; a
 * table is read when it is first asked for.
 */
public final class PublishedRun {
  public static final String MANIFEST = "manifest.json";

  private final Optional<Stored> stored;
  private final Manifest manifest;
  private TableRows rows;

  private PublishedRun(Optional<Stored> stored, Manifest manifest, TableRows rows) {
    this.stored = stored;
    this.manifest = manifest;
    this.rows = rows;
  }

  /** Where the files of a run lie. */
  private record Stored(OutputFolder out, Path run) {
    TableFile table(String name) {
      return new TableFile(out.files(), run, name);
    }
  }

  /** A run whose rows are at hand; the tables that are not among them have none. */
  public static PublishedRun of(Manifest manifest, TableRows rows) {
    return new PublishedRun(Optional.empty(), manifest, rows);
  }

  /**
   * The run that {@code latest} leads to.
   *
   * @throws BarometerException when there is none, or its manifest cannot be read
   */
  public static PublishedRun latest(OutputFolder out) {
    return latestIfAny(out).orElseThrow(() -> none(out));
  }

  /**
   * The run that {@code latest} leads to; empty before the first run.
   *
   * @throws BarometerException when its manifest cannot be read
   */
  public static Optional<PublishedRun> latestIfAny(OutputFolder out) {
    try {
      Optional<Path> run = LatestRun.find(out);
      return run.isPresent() ? Optional.of(in(out, run.get())) : Optional.empty();
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  /**
   * A run by its name.
   *
   * @throws BarometerException when there is none of that name, or its manifest cannot be read
   */
  public static PublishedRun named(OutputFolder out, String runId) {
    try {
      List<String> known = out.runIds();
      if (known.isEmpty()) {
        throw none(out);
      }

      if (!known.contains(runId)) {
        throw BarometerException.of(
            Message.NO_SUCH_RUN,
            Place.ofFile(out.location()),
            runId,
            Spelling.suggest(runId, known));
      }

      return in(out, runId);
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  /**
   * A run that is known to be there.
   *
   * @throws BarometerException when its manifest cannot be read
   */
  static PublishedRun in(OutputFolder out, String runId) {
    try {
      return in(out, out.run(runId));
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  /**
   * All runs of a folder, the newest first: without drafts, each is a release that readers may
   * have.
   *
   * @throws BarometerException when there is none, or a manifest cannot be read
   */
  public static List<PublishedRun> all(OutputFolder out) {
    try {
      List<PublishedRun> runs = new ArrayList<>();
      for (String id : out.runIds()) {
        runs.add(in(out, id));
      }

      if (runs.isEmpty()) {
        throw none(out);
      }

      return runs;
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  /** The names of the runs that are older than a run, the newest first. */
  public static List<String> namesBefore(OutputFolder out, PublishedRun run) {
    try {
      return out.runIds().stream()
          .filter(name -> name.compareTo(run.manifest().runId()) < 0)
          .toList();
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  private static PublishedRun in(OutputFolder out, Path run) throws IOException {
    return new PublishedRun(
        Optional.of(new Stored(out, run)),
        Json.read(out.files(), new Path(run, MANIFEST), Manifest.class),
        TableRows.none());
  }

  public Manifest manifest() {
    return manifest;
  }

  /**
   * The newest half-year that the run has a number of: as the manifest says, or where it is of a
   * version that did not say, as the figures are; empty when there is none.
   *
   * @throws BarometerException when the figures have to be read and cannot be
   */
  public Optional<String> newestHalfYear() {
    if (manifest.newestHalfYear().equals(Manifest.NOT_SAID)) {
      var newest = new NewestHalfYear();
      rows(Tables.FIGURES).forEach(newest::see);
      return newest.code();
    }

    return Optional.of(manifest.newestHalfYear()).filter(code -> !code.isEmpty());
  }

  /**
   * The rows of a table, in the order of publication; none where the run is of a version that had
   * no such table yet.
   *
   * @throws BarometerException when its file cannot be read
   */
  public <R extends Record> List<R> rows(TableOf<R> table) {
    if (!rows.has(table) && stored.isPresent() && hasWritten(table)) {
      rows = rows.with(table, read(stored.get(), table));
    }

    return rows.of(table);
  }

  private boolean hasWritten(TableOf<?> table) {
    return !Tables.CAME_LATER.contains(table)
        || manifest.tables().stream().anyMatch(written -> written.name().equals(table.name()));
  }

  private <R extends Record> List<R> read(Stored stored, TableOf<R> table) {
    try {
      return new TableReader<>(stored.out().files(), stored.run(), table).read();
    } catch (ColumnMissing e) {
      throw BarometerException.of(
          Message.OTHER_VERSION,
          Place.ofFile(stored.out().location()),
          manifest.runId(),
          manifest.codeVersion(),
          table.name(),
          e.column());
    } catch (IOException e) {
      throw stored.out().unreadable(e);
    }
  }

  /** Whether the files of all tables are there as its manifest says; false of rows at hand. */
  public boolean isWhole() {
    return stored.isPresent()
        && manifest.tables().stream().allMatch(table -> isWhole(stored.get(), table));
  }

  private static boolean isWhole(Stored stored, Manifest.Table table) {
    try {
      return stored.table(table.name()).sha256().equals(table.sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /** Copies the files of its tables into the folder of another run. */
  void copyTables(Path run) throws IOException {
    if (stored.isPresent()) {
      for (Manifest.Table table : manifest.tables()) {
        new TableFile(stored.get().out().files(), run, table.name())
            .copyOf(stored.get().table(table.name()));
      }
    }
  }

  /**
   * The variables of breakdowns that have a column of their own in some tables; none where the rows
   * are at hand.
   *
   * @throws BarometerException when the table's file cannot be read
   */
  public List<String> variables() {
    return stored.map(PublishedRun::variables).orElse(List.of());
  }

  private static List<String> variables(Stored stored) {
    try {
      return new TableReader<>(stored.out().files(), stored.run(), Tables.FIGURES).further();
    } catch (IOException e) {
      throw stored.out().unreadable(e);
    }
  }

  /**
   * The rows of all tables.
   *
   * @throws BarometerException when a file cannot be read
   */
  public TableRows all() {
    Tables.ALL.forEach(this::rows);
    return rows;
  }

  private static BarometerException none(OutputFolder out) {
    return BarometerException.of(Message.NO_RESULTS, Place.ofFile(out.location()), out.whole());
  }
}
