package dk.integrationsbarometer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The most memory that a process has held at any time, as the system counts it: heap and everything
 * beside it.
 */
final class Memory {
  private static final String MARK = "memory ";
  private static final String PEAK = "VmHWM:";

  private Memory() {}

  static void print() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      try (Stream<String> lines = Files.lines(status)) {
        lines
            .filter(line -> line.startsWith(PEAK))
            .forEach(line -> System.out.println(MARK + line.replaceAll("[^0-9]", "")));
      }
    }
  }

  /** Kibibytes. */
  static OptionalLong parse(String line) {
    return line.startsWith(MARK)
        ? OptionalLong.of(Long.parseLong(line.substring(MARK.length())))
        : OptionalLong.empty();
  }
}
