package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.problems.BarometerException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
  private final TableWriter<FigureRow> figures;
  private final TableWriter<GapRow> gaps;
  private final TableWriter<GapPartRow> gapParts;
  private final TableWriter<ChangeRow> changes;
  private final TableWriter<GapChangeRow> gapChanges;
  private final TableWriter<GradientRow> gradients;
  private final TableWriter<BenchmarkRow> benchmarks;
  private final Presentation presentation;
  private final List<TargetRow> targets = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private Optional<Path> unfinished;

  private RunPublication(OutputFolder out, String runId, Presentation presentation)
      throws IOException {
    List<String> variables = presentation.columns();
    this.presentation = presentation;
    this.out = out;
    this.files = out.files();
    this.runId = runId;
    this.part = part(out, runId);
    this.unfinished = Optional.of(part);
    this.figures = new TableWriter<>(files, part, FigureRow.TABLE, FigureRow.columns(variables));
    this.gaps = new TableWriter<>(files, part, GapRow.TABLE, GapRow.columns(variables));
    this.gapParts = new TableWriter<>(files, part, GapPartRow.TABLE, GapPartRow.COLUMNS);
    this.changes = new TableWriter<>(files, part, ChangeRow.TABLE, ChangeRow.COLUMNS);
    this.gapChanges = new TableWriter<>(files, part, GapChangeRow.TABLE, GapChangeRow.COLUMNS);
    this.gradients = new TableWriter<>(files, part, GradientRow.TABLE, GradientRow.COLUMNS);
    this.benchmarks = new TableWriter<>(files, part, BenchmarkRow.TABLE, BenchmarkRow.COLUMNS);
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

      return new RunPublication(out, runId, presentation);
    } catch (IOException e) {
      remove(out.files(), part(out, runId));
      throw out.cannotWrite(e);
    }
  }

  /**
   * Writes the figures and gaps of an indicator.
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
    TargetRow.rows(releasable).forEach(targets::add);
    try {
      write(figures, FigureRow.rows(releasable).iterator());
      write(gaps, GapRow.rows(releasable).iterator());
      write(gapParts, GapPartRow.rows(releasable).iterator());
      write(changes, ChangeRow.rows(releasable).iterator());
      write(gapChanges, GapChangeRow.rows(releasable).iterator());
      write(gradients, GradientRow.rows(releasable).iterator());
      write(benchmarks, BenchmarkRow.rows(releasable).iterator());
    } catch (IOException e) {
      throw out.cannotWrite(e);
    }
  }

  /**
   * Writes the other tables and the manifest and makes the run the latest.
   *
   * @param facts everything but the tables, which are filled in
   * @return the manifest as published
   * @throws BarometerException when the folder cannot be written; the latest run stays as it was
   */
  public Manifest publish(Manifest facts, List<QualityRow> quality) {
    try {
      Manifest manifest = facts.with(finishTables(quality));
      JsonFile.write(files, new Path(part, PublishedRun.MANIFEST), manifest);
      if (!files.rename(part, out.run(runId))) {
        throw new IOException("the folder of the run cannot be renamed");
      }

      unfinished = Optional.of(out.run(runId));
      Latest.leadTo(out, runId);
      unfinished = Optional.empty();
      return manifest;
    } catch (IOException e) {
      throw out.cannotWrite(e);
    }
  }

  /** Removes everything, unless the run was published. */
  @Override
  public void close() {
    if (unfinished.isPresent()) {
      growing().forEach(RunPublication::abandon);
      remove(files, unfinished.get());
    }
  }

  /** The tables that grow with each indicator. */
  private List<TableWriter<?>> growing() {
    return List.of(figures, gaps, gapParts, changes, gapChanges, gradients, benchmarks);
  }

  private List<Manifest.Table> finishTables(List<QualityRow> quality) throws IOException {
    List<Manifest.Table> tables = new ArrayList<>();
    for (TableWriter<?> table : growing()) {
      table.close();
      tables.add(table.entry());
    }

    List<IndicatorRow> about = indicators.stream().map(IndicatorRow::of).toList();
    tables.add(table(TargetRow.TABLE, TargetRow.COLUMNS, targets));
    tables.add(
        table(
            GoalOverviewRow.TABLE,
            GoalOverviewRow.COLUMNS,
            GoalOverviewRow.of(targets, about, presentation)));
    tables.add(table(IndicatorRow.TABLE, IndicatorRow.COLUMNS, about));
    tables.add(
        table(
            BreakRow.TABLE, BreakRow.COLUMNS, indicators.stream().flatMap(BreakRow::of).toList()));
    tables.add(table(CodeRow.TABLE, CodeRow.COLUMNS, PublishedCodes.of(indicators, presentation)));
    tables.add(table(QualityRow.TABLE, QualityRow.COLUMNS, quality.stream().sorted().toList()));
    return tables;
  }

  private <R> Manifest.Table table(String name, List<Column<R>> columns, List<R> rows)
      throws IOException {
    var table = new TableWriter<>(files, part, name, columns);
    try (table) {
      write(table, rows.iterator());
    }

    return table.entry();
  }

  private static <R> void write(TableWriter<R> table, Iterator<R> rows) throws IOException {
    while (rows.hasNext()) {
      table.write(rows.next());
    }
  }

  private String last() {
    return indicators.get(indicators.size() - 1).id();
  }

  private static void removeUnfinished(OutputFolder out) throws IOException {
    for (FileStatus run : runs(out)) {
      String name = run.getPath().getName();
      if (name.startsWith(".") && name.endsWith(UNFINISHED)) {
        out.files().delete(run.getPath(), true);
      }
    }
  }

  private static FileStatus[] runs(OutputFolder out) throws IOException {
    try {
      return out.files().listStatus(out.runs());
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  private static Path part(OutputFolder out, String runId) {
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
