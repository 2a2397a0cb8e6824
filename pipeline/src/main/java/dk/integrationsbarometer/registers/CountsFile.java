package dk.integrationsbarometer.registers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The counts of a checked delivery; written last, so that its presence says that the check came to
 * its end.
 */
final class CountsFile {
  private final FileSystem files;
  private final Path path;

  CountsFile(FileSystem files, Path path) {
    this.files = files;
    this.path = path;
  }

  boolean exists() throws IOException {
    return files.exists(path);
  }

  List<RuleCount> read() throws IOException {
    try (var reader =
        new BufferedReader(new InputStreamReader(files.open(path), StandardCharsets.UTF_8))) {
      return reader.lines().map(RuleCount::parse).toList();
    }
  }

  void write(List<RuleCount> counts) throws IOException {
    Path part = path.suffix(".part");
    try (var out = files.create(part, true)) {
      out.write(
          counts.stream()
              .map(RuleCount::line)
              .collect(Collectors.joining("\n"))
              .getBytes(StandardCharsets.UTF_8));
    }

    files.rename(part, path);
  }
}
