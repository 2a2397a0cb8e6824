package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** The newest run in an output folder, read whole. */
public record PublishedRun(
    Manifest manifest,
    List<IndicatorRow> indicators,
    List<CodeRow> codes,
    List<FigureRow> figures,
    List<GapRow> gaps,
    List<GapPartRow> gapParts,
    List<ChangeRow> changes,
    List<GapChangeRow> gapChanges,
    List<GradientRow> gradients,
    List<BenchmarkRow> benchmarks,
    List<TargetRow> targets,
    List<GoalOverviewRow> goalOverview,
    List<BreakRow> breaks,
    List<QualityRow> quality) {
  static final String MANIFEST = "manifest.json";

  public PublishedRun {
    indicators = List.copyOf(indicators);
    codes = List.copyOf(codes);
    figures = List.copyOf(figures);
    gaps = List.copyOf(gaps);
    gapParts = List.copyOf(gapParts);
    changes = List.copyOf(changes);
    gapChanges = List.copyOf(gapChanges);
    gradients = List.copyOf(gradients);
    benchmarks = List.copyOf(benchmarks);
    targets = List.copyOf(targets);
    goalOverview = List.copyOf(goalOverview);
    breaks = List.copyOf(breaks);
    quality = List.copyOf(quality);
  }

  /**
   * Reads the run that {@code latest} leads to.
   *
   * @throws BarometerException when there is none, or it is not whole
   */
  public static PublishedRun latest(OutputFolder out) {
    try {
      Path run = Latest.find(out).orElseThrow(() -> none(out));
      return new PublishedRun(
          JsonFile.read(out.files(), new Path(run, MANIFEST), Manifest.class),
          rows(out, run, IndicatorRow.TABLE, IndicatorRow::read),
          rows(out, run, CodeRow.TABLE, CodeRow::read),
          rows(out, run, FigureRow.TABLE, FigureRow::read),
          rows(out, run, GapRow.TABLE, GapRow::read),
          rows(out, run, GapPartRow.TABLE, GapPartRow::read),
          rows(out, run, ChangeRow.TABLE, ChangeRow::read),
          rows(out, run, GapChangeRow.TABLE, GapChangeRow::read),
          rows(out, run, GradientRow.TABLE, GradientRow::read),
          rows(out, run, BenchmarkRow.TABLE, BenchmarkRow::read),
          rows(out, run, TargetRow.TABLE, TargetRow::read),
          rows(out, run, GoalOverviewRow.TABLE, GoalOverviewRow::read),
          rows(out, run, BreakRow.TABLE, BreakRow::read),
          rows(out, run, QualityRow.TABLE, QualityRow::read));
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  private static BarometerException none(OutputFolder out) {
    return BarometerException.of(Message.NO_RESULTS, Place.ofFile(out.location()));
  }

  private static <R> List<R> rows(
      OutputFolder out, Path run, String table, Function<StoredRow, R> read) throws IOException {
    Path file = new Path(new Path(run, table), TableWriter.FILE);
    List<R> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), file)
            .withConf(out.files().getConf())
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(read.apply(new StoredRow(row)));
      }
    } catch (RuntimeException e) {
      // Parquet tells of a broken file, and of a column that is not there, in this way.
      throw new IOException(e.getMessage(), e);
    }

    return rows;
  }
}
