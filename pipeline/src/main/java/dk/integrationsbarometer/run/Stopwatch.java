package dk.integrationsbarometer.run;

import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.Manifest;
import java.util.ArrayList;
import java.util.List;

/** Reports progress and notes how long each stage took. */
final class Stopwatch {
  private final Progress progress;
  private final List<Manifest.Stage> stages = new ArrayList<>();
  private String current = "";
  private long since;

  Stopwatch(Progress progress) {
    this.progress = progress;
  }

  void begin(String stage) {
    end();
    current = stage;
    since = System.nanoTime();
    progress.begins(stage);
  }

  /** Passes on what ends nothing but is to be known. */
  void note(Problem problem) {
    progress.notes(problem);
  }

  List<Manifest.Stage> end() {
    if (!current.isEmpty()) {
      stages.add(new Manifest.Stage(current, (System.nanoTime() - since) / 1_000_000));
      current = "";
    }

    return List.copyOf(stages);
  }
}
