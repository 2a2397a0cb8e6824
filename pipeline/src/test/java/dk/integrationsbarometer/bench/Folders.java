package dk.integrationsbarometer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where a size has its files.
 *
 * @param root of one size
 */
record Folders(Path root) {
  static Path home() {
    return Path.of(System.getProperty("barometer.home"));
  }

  static Path definitions() {
    return home().resolve("definitions");
  }

  Path extracts() {
    return root.resolve("extracts");
  }

  /** Checked registers and look-ups, made once and read by the measurements behind them. */
  Path kept() {
    return root.resolve("kept");
  }

  /** Made and deleted by the measurements. */
  Path scratch() {
    return root.resolve("scratch");
  }

  static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
