package dk.integrationsbarometer.problems;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a message, from the file that has them all: a block of three lines per message, its
 * code first, and blank lines and remarks between them.
 */
record Wording(String what, String how) {
  private static final String FILE = "messages.txt";
  private static final int LINES = 3;
  private static final Map<String, Wording> ALL = read();

  /** The words that belong to a code, of which there must be some. */
  static Wording of(String code) {
    return Objects.requireNonNull(ALL.get(code), code);
  }

  /** By their codes, in the order of the file. */
  static Map<String, Wording> all() {
    return ALL;
  }

  private static Map<String, Wording> read() {
    List<String> lines =
        text().lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    Map<String, Wording> all = new LinkedHashMap<>();
    for (int i = 0; i + LINES <= lines.size(); i += LINES) {
      all.put(lines.get(i), new Wording(lines.get(i + 1), lines.get(i + 2)));
    }

    return all;
  }

  private static String text() {
    try (InputStream file = Wording.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
