package dk.integrationsbarometer.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The indicators that tests pick, from {@code chosen/indicators.csv}: their names are data, so that
 * renaming one touches no Java.
 */
public final class Chosen {
  private static final String RESOURCE = "/chosen/indicators.csv";
  private static final String FILE = "src/test/resources" + RESOURCE;
  private static final List<Line> LINES = read(RESOURCE);

  private record Line(String purpose, String indicator, String period) {}

  private Chosen() {}

  /** Each indicator that a purpose names, with its period; {@code ""} where it has none. */
  public static Map<String, String> periods(String purpose) {
    Map<String, String> periods = new TreeMap<>();
    for (Line line : LINES) {
      if (line.purpose().equals(purpose)) {
        periods.put(line.indicator(), line.period());
      }
    }

    if (periods.isEmpty()) {
      throw new IllegalArgumentException(FILE + " names no indicator for " + purpose);
    }

    return periods;
  }

  public static Set<String> all(String purpose) {
    return periods(purpose).keySet();
  }

  /** The only one that the purpose names. */
  public static String one(String purpose) {
    Set<String> all = all(purpose);
    if (all.size() > 1) {
      throw new IllegalArgumentException(FILE + " names several for " + purpose + ": " + all);
    }

    return all.iterator().next();
  }

  private static List<Line> read(String file) {
    try (InputStream in = Objects.requireNonNull(Chosen.class.getResourceAsStream(file))) {
      List<Line> lines = new ArrayList<>();
      for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!text.startsWith("#")) {
          String[] cells = text.split(";", -1);
          lines.add(new Line(cells[0], cells[1], cells[2]));
        }
      }

      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
