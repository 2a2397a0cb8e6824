package dk.integrationsbarometer.bench;

import java.util.ArrayList;
import java.util.List;

/** The table that a benchmark ends with, in Markdown. */
final class BenchTable {
  private static final List<String> HEADER =
      List.of(
          "people",
          "work",
          "engine",
          "seconds (least-most)",
          "of Spark's time",
          "CPU seconds",
          "jobs",
          "shuffled MB",
          "memory GiB");

  private final List<List<String>> rows = new ArrayList<>();

  void add(long people, String work, String engine, Results results, Results spark) {
    boolean isSpark = engine.startsWith("Spark");
    String ratio = isSpark ? "" : "%.2f".formatted(results.median() / spark.median());
    rows.add(
        List.of(
            String.valueOf(people),
            work,
            engine,
            results.seconds(),
            ratio,
            results.cpu(),
            isSpark ? results.jobs() : "",
            isSpark ? results.shuffled() : "",
            results.memory()));
    System.err.println(line(rows.get(rows.size() - 1)));
  }

  void print() {
    System.out.println(line(HEADER));
    System.out.println("|---".repeat(HEADER.size()) + "|");
    rows.forEach(row -> System.out.println(line(row)));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
