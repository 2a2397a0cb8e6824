package dk.integrationsbarometer.results;

import dk.integrationsbarometer.problems.BarometerException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The runs of a folder that can be read, the newest first.
 *
 * @param unreadable the names of the others: damaged, or of a version with other tables
 */
public record ReadableRuns(List<PublishedRun> runs, List<String> unreadable) {
  public ReadableRuns {
    runs = List.copyOf(runs);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads each run; without runs there are none.
   *
   * @param reading reads of a run what is wanted of it
   * @throws BarometerException when the folder itself cannot be read
   */
  public static ReadableRuns in(OutputFolder out, Consumer<PublishedRun> reading) {
    List<PublishedRun> runs = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (String id : ids(out)) {
      try {
        PublishedRun run = PublishedRun.in(out, id);
        reading.accept(run);
        runs.add(run);
      } catch (BarometerException e) {
        unreadable.add(id);
      }
    }

    return new ReadableRuns(runs, unreadable);
  }

  private static List<String> ids(OutputFolder out) {
    try {
      return out.runIds();
    } catch (IOException e) {
      throw out.unreadable(e);
    }
  }
}
