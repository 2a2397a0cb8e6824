package dk.integrationsbarometer.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that are agreed on and kept in git. One that differs is written beside them, under {@code
 * target}, and {@code scripts/golden NAME} agrees to it; no test does.
 */
public final class Golden {
  public static final Path AGREED = Path.of("src/test/resources/golden");

  private static final int SHOWN = 40;

  private final Path agreed;
  private final Path made;

  public Golden(Path agreed, Path made) {
    this.agreed = agreed;
    this.made = made;
  }

  /** Fails unless the text is the one that is agreed on. */
  public static void assertAgreed(String name, String text) {
    new Golden(AGREED, Path.of("target/golden")).check(name, text);
  }

  public void check(String name, String text) {
    try {
      Path kept = agreed.resolve(name);
      String expected = Files.exists(kept) ? Files.readString(kept) : "";
      if (!Files.exists(kept) || !expected.equals(text)) {
        Path written = made.resolve(name);
        Files.createDirectories(written.getParent());
        Files.write(written, text.getBytes(StandardCharsets.UTF_8));
        throw new AssertionError(
            "%s differs (- agreed, + now):%n%s%nIf it is right now: scripts/golden %s"
                .formatted(name, difference(expected, text), name));
      }

      Files.deleteIfExists(made.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that only one of two texts has, those of the first before those of the second. */
  public static String difference(String expected, String actual) {
    List<String> lines = new ArrayList<>();
    without(expected, actual).forEach(line -> lines.add("- " + line));
    without(actual, expected).forEach(line -> lines.add("+ " + line));
    if (lines.isEmpty()) {
      return "  the same lines in another order, or another end of lines";
    }

    int more = lines.size() - SHOWN;
    return String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())))
        + (more > 0 ? "\n... and " + more + " more lines" : "");
  }

  private static List<String> without(String text, String other) {
    Map<String, Integer> left = new HashMap<>();
    other.lines().forEach(line -> left.merge(line, 1, Integer::sum));
    return text.lines().filter(line -> left.merge(line, -1, Integer::sum) < 0).toList();
  }
}
