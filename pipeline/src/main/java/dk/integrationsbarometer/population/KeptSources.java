package dk.integrationsbarometer.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file in a kept folder that names the deliveries that its rows rest on, one in each line. */
final class KeptSources {
  /** Spark takes files with such names for none of its own. */
  private static final String NAME = "_sources";

  private KeptSources() {}

  static void write(FileSystem files, Path folder, SortedSet<String> sources) throws IOException {
    try (var out = files.create(new Path(folder, NAME), true)) {
      out.write(String.join("\n", sources).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The deliveries; nothing where the folder does not say. */
  static Optional<List<String>> read(FileSystem files, Path folder) throws IOException {
    Path file = new Path(folder, NAME);
    if (!files.exists(file)) {
      return Optional.empty();
    }

    try (var reader =
        new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
      return Optional.of(reader.lines().toList());
    }
  }
}
