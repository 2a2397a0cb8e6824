package dk.integrationsbarometer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own for each piece of work, so that none profits from another and memory is its
 * own.
 */
final class Child {
  private static final int SHOWN = 20;

  private final String heap;

  private Child(String heap) {
    this.heap = heap;
  }

  static Child spark() {
    return new Child(System.getProperty("bench.heap"));
  }

  /** DuckDB's own memory lies outside Java's. */
  static Child duckDb() {
    return new Child("256m");
  }

  Results run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + System.getProperty("bench.options"));
    command.addAll(
        List.of("-Xmx" + heap, "-XX:+UseParallelGC", "-Dbarometer.home=" + Folders.home()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines;
    try (var reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }

    if (process.waitFor() != 0) {
      throw new IOException(
          main.getSimpleName()
              + " failed:\n"
              + String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size())));
    }

    return new Results(
        lines.stream().flatMap(line -> Measured.parse(line).stream()).toList(),
        lines.stream().flatMapToLong(line -> Memory.parse(line).stream()).max().orElse(0));
  }
}
