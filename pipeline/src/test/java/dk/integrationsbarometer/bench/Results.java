package dk.integrationsbarometer.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of one piece of work in one or more processes.
 *
 * @param kibibytes the most memory that any of the processes held
 */
record Results(List<Measured> runs, long kibibytes) {
  Results {
    runs = List.copyOf(runs);
  }

  /** Seconds of all threads together: the median. */
  String cpu() {
    List<Long> cpu = runs.stream().map(Measured::cpuMillis).sorted().toList();
    return "%.1f".formatted(cpu.get(cpu.size() / 2) / 1000.0);
  }

  private List<Long> sorted() {
    return runs.stream().map(Measured::millis).sorted().toList();
  }

  double median() {
    List<Long> sorted = sorted();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }

  /** Seconds: the median, and the least and the most. */
  String seconds() {
    List<Long> sorted = sorted();
    return "%.1f (%.1f-%.1f)"
        .formatted(median() / 1000, sorted.get(0) / 1000.0, sorted.get(sorted.size() - 1) / 1000.0);
  }

  String jobs() {
    return String.valueOf(runs.get(0).jobs());
  }

  String shuffled() {
    return "%.1f".formatted(runs.get(0).shuffled() / 1e6);
  }

  String memory() {
    return "%.1f".formatted(kibibytes / 1024.0 / 1024.0);
  }

  Results and(Results more) {
    List<Measured> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Results(all, Math.max(kibibytes, more.kibibytes));
  }
}
