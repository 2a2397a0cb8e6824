package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.tables.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/** The runs of an output folder: what they are, and which are no longer wanted. */
public final class KeptRuns {
  private final OutputFolder out;

  public KeptRuns(OutputFolder out) {
    this.out = out;
  }

  /**
   * All of them, the newest first.
   *
   * @throws BarometerException when there is none, or a manifest cannot be read
   */
  public List<RunFacts> facts() {
    Optional<String> latest = latest();
    return PublishedRun.all(out).stream()
        .map(PublishedRun::manifest)
        .map(manifest -> facts(manifest, latest))
        .toList();
  }

  private static RunFacts facts(Manifest manifest, Optional<String> latest) {
    long figures =
        manifest.tables().stream()
            .filter(table -> table.name().equals(Tables.FIGURES.name()))
            .mapToLong(Manifest.Table::rows)
            .sum();
    return new RunFacts(
        manifest.runId(),
        manifest.ended(),
        manifest.codeVersion(),
        manifest.inputs().size(),
        figures,
        latest.filter(manifest.runId()::equals).isPresent());
  }

  private Optional<String> latest() {
    try {
      // Where a link leads is a folder with a slash behind it, which is no part of the name.
      return LatestRun.find(out).map(run -> new Path(run.toString()).getName());
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }

  /**
   * Removes all but the newest runs and the one that readers are led to. A run disappears in one
   * step: before its files are deleted it has a name that no reader knows, and what a stop leaves
   * is removed with the next publication.
   *
   * @param newest how many stay
   * @return the names of those that were removed, the newest first
   * @throws BarometerException when one cannot be removed; older ones are then left as well
   */
  public List<String> keep(int newest) {
    Optional<String> latest = latest();
    List<String> removed = new ArrayList<>();
    try {
      List<String> all = out.runIds();
      for (String run : all.subList(Math.min(newest, all.size()), all.size())) {
        if (latest.filter(run::equals).isEmpty()) {
          Path hidden = RunPublication.part(out, run);
          out.files().rename(out.run(run), hidden);
          out.files().delete(hidden, true);
          removed.add(run);
        }
      }
    } catch (IOException e) {
      throw out.cannotWrite(e);
    }

    return removed;
  }
}
