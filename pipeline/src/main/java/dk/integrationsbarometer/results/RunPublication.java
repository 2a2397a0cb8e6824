package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.GoalOverviewRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.PublishedCodes;
import dk.integrationsbarometer.tables.QualityRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Publishes one run: everything or nothing.
 *
 * <p>The tables grow in a temporary folder, one indicator at a time, so that no more than one is in
 * memory. {@link #publish} gives the folder its name and leads readers to it; a publication that is
 * closed before that leaves nothing behind. Only one publication may be at work in an output
 * folder, see {@link RunLock}: what another has left unfinished is taken to be dead and removed.
 */
public final class RunPublication implements AutoCloseable {
  private static final String UNFINISHED = ".part";

  private final OutputFolder out;
  private final FileSystem files;
  private final String runId;
  private final Path part;
  private final Map<TableOf<?>, TableWriter<?>> writers = new LinkedHashMap<>();
  private final Presentation presentation;
  private final Set<String> periods = new TreeSet<>();
  private final NewestHalfYear newest = new NewestHalfYear();
  private final List<TargetRow> targets = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private Optional<Path> unfinished;

  private RunPublication(OutputFolder out, String runId, Presentation presentation) {
    this.presentation = presentation;
    this.out = out;
    this.files = out.files();
    this.runId = runId;
    this.part = part(out, runId);
    this.unfinished = Optional.of(part);
  }

  /**
   * Starts a publication.
   *
   * @param runId a name that no run in this folder has yet
   * @param presentation names the variables that have a column of their own in figures and gaps,
   *     and the order of what is listed
   * @throws BarometerException when the folder cannot be written
   */
  public static RunPublication begin(OutputFolder out, String runId, Presentation presentation) {
    try {
      removeUnfinished(out);
      if (out.files().exists(out.run(runId))) {
        throw new FileAlreadyExistsException("the run " + runId + " is there already");
      }

    } catch (IOException e) {
      throw out.cannotWrite(e);
    }

    var publication = new RunPublication(out, runId, presentation);
    try {
      publication.openTables();
    } catch (IOException e) {
      publication.close();
      throw out.cannotWrite(e);
    }

    return publication;
  }

  private void openTables() throws IOException {
    for (TableOf<?> table : Tables.ALL) {
      writers.put(table, new TableWriter<>(files, part, table, presentation.columns()));
    }
  }

  /**
   * Writes the rows of an indicator.
   *
   * @throws BarometerException when the folder cannot be written
   * @throws IllegalArgumentException when the indicators do not come in the order of their names
   */
  public void add(Releasable releasable) {
    Indicator indicator = releasable.indicator();
    if (!indicators.isEmpty() && last().compareTo(indicator.id()) >= 0) {
      throw new IllegalArgumentException(
          "Invalid order of indicators: " + indicator.id() + " after " + last());
    }

    indicators.add(indicator);
    targets.addAll(releasable.rows(Tables.TARGETS));
    releasable.rows(Tables.PERIODS).forEach(row -> periods.add(row.period()));
    releasable.rows(Tables.FIGURES).forEach(newest::see);
    releasable.rows(Tables.TARGETS).forEach(row -> row.basePeriod().ifPresent(periods::add));
    try {
      for (TableOf<?> table : Tables.ALL) {
        write(table, releasable);
      }
    } catch (IOException e) {
      throw out.cannotWrite(e);
    }
  }

  private <R extends Record> void write(TableOf<R> table, Releasable releasable)
      throws IOException {
    write(table, releasable.rows(table));
  }

  // A writer of rows of R stands under the table of R.
  @SuppressWarnings("unchecked")
  private <R extends Record> void write(TableOf<R> table, List<R> rows) throws IOException {
    var writer = (TableWriter<R>) writers.get(table);
    for (R row : rows) {
      writer.write(row);
    }
  }

  /**
   * Writes the other tables and the manifest and makes the run the latest.
   *
   * @param facts everything but the tables, which are filled in
   * @param quality as disclosure control has released it
   * @return the manifest as published
   * @throws BarometerException when the folder cannot be written; the latest run stays as it was
   */
  public Manifest publish(Manifest facts, List<QualityRow> quality) {
    if (quality.stream().anyMatch(row -> row.confStatus().isEmpty())) {
      throw new IllegalArgumentException("Invalid quality rows: they have not been released");
    }

    try {
      return published(facts.with(finishTables(quality), newest.code()));
    } catch (IOException e) {
      throw out.cannotWrite(e);
    }
  }

  /**
   * Publishes the tables of an earlier run again, to the byte, and makes this run the latest.
   *
   * @param facts everything but the tables
   * @return the manifest as published
   * @throws BarometerException as above
   */
  public Manifest publishAgain(Manifest facts, PublishedRun earlier) {
    try {
      for (TableWriter<?> writer : writers.values()) {
        writer.close();
      }

      earlier.copyTables(part);
      return published(facts.withTablesOf(earlier.manifest()));
    } catch (IOException e) {
      throw out.cannotWrite(e);
    }
  }

  private Manifest published(Manifest manifest) throws IOException {
    Json.write(files, new Path(part, PublishedRun.MANIFEST), manifest);
    if (!files.rename(part, out.run(runId))) {
      throw new IOException("the folder of the run cannot be renamed");
    }

    unfinished = Optional.of(out.run(runId));
    LatestRun.leadTo(out, runId);
    unfinished = Optional.empty();
    return manifest;
  }

  /** Removes everything, unless the run was published. */
  @Override
  public void close() {
    if (unfinished.isPresent()) {
      writers.values().forEach(RunPublication::abandon);
      remove(files, unfinished.get());
    }
  }

  /** Writes the tables of the run as a whole, and closes all. */
  private List<Manifest.Table> finishTables(List<QualityRow> quality) throws IOException {
    List<IndicatorRow> about = indicators.stream().map(IndicatorRow::of).toList();
    write(Tables.GOAL_OVERVIEW, GoalOverviewRow.of(targets, about, presentation));
    write(Tables.CODES, codes(quality));
    write(Tables.QUALITY, quality.stream().sorted().toList());
    List<Manifest.Table> tables = new ArrayList<>();
    for (TableWriter<?> writer : writers.values()) {
      writer.close();
      tables.add(writer.entry());
    }

    return tables;
  }

  private List<CodeRow> codes(List<QualityRow> quality) {
    return PublishedCodes.of(
        indicators,
        presentation,
        periods,
        quality.stream().map(QualityRow::check).distinct().toList());
  }

  private String last() {
    return indicators.get(indicators.size() - 1).id();
  }

  private static void removeUnfinished(OutputFolder out) throws IOException {
    for (FileStatus run : out.allRuns()) {
      String name = run.getPath().getName();
      if (name.startsWith(".") && name.endsWith(UNFINISHED)) {
        out.files().delete(run.getPath(), true);
      }
    }
  }

  static Path part(OutputFolder out, String runId) {
    return out.run("." + runId + UNFINISHED);
  }

  private static void remove(FileSystem files, Path folder) {
    try {
      files.delete(folder, true);
    } catch (IOException e) {
      // Nobody is led to what is left, and the next publication removes it.
      return;
    }
  }

  private static void abandon(TableWriter<?> table) {
    try {
      table.close();
    } catch (IOException e) {
      // The file is removed with its folder.
      return;
    }
  }
}
