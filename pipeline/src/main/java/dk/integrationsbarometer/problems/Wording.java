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
 * The words of a message, from the file that has them all in a language: a block of three lines per
 * message, its code first, and blank lines and remarks between them.
 */
record Wording(String what, String how) {
  private static final int LINES = 3;
  private static final Map<String, Wording> ALL = read("messages.txt");

  /** The words that belong to a code, of which there must be some. */
  static Wording of(String code) {
    return Objects.requireNonNull(ALL.get(code), code);
  }

  /** By their codes, in the order of the file. */
  static Map<String, Wording> all() {
    return ALL;
  }

  static Map<String, Wording> read(String file) {
    List<String> lines = lines(file);
    Map<String, Wording> all = new LinkedHashMap<>();
    for (int i = 0; i + LINES <= lines.size(); i += LINES) {
      all.put(lines.get(i), new Wording(lines.get(i + 1), lines.get(i + 2)));
    }

    return all;
  }

  /** The lines of a file beside this class, without blank ones and remarks. */
  static List<String> lines(String file) {
    try (InputStream text = Wording.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
