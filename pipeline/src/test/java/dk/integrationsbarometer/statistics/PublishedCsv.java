package dk.integrationsbarometer.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Published numbers that are too many to type into a test, with their source in the first lines.
 */
public final class PublishedCsv {
  private PublishedCsv() {}

  /** A line by the names in the head. */
  public record Row(Map<String, String> cells) {
    String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
      }

      return cell;
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    OptionalDouble optional(String column) {
      return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    Confidence confidence() {
      return new Confidence(number("confidence"));
    }
  }

  public static List<Row> rows(String name) {
    var stream = PublishedCsv.class.getResourceAsStream("/published-numbers/" + name);
    if (stream == null) {
      throw new IllegalArgumentException("No published numbers " + name);
    }

    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      String[] head = lines.get(0).split(",", -1);
      return lines.stream().skip(1).map(line -> row(head, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows whose column has this text. */
  static List<Row> rows(String name, String column, String text) {
    return rows(name).stream().filter(row -> row.text(column).equals(text)).toList();
  }

  static Stream<Row> stream(String name) {
    return rows(name).stream();
  }

  private static Row row(String[] head, String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != head.length) {
      throw new IllegalArgumentException("Not as many cells as columns: " + line);
    }

    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < head.length; i++) {
      row.put(head[i], cells[i]);
    }

    return new Row(row);
  }
}
