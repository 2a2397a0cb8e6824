package dk.integrationsbarometer.statistics.selfcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table of published numbers: a line with the source, the names of the columns, and the rows.
 * Cells end with a semicolon; the last cell of a row may contain some.
 *
 * @param rows cells by the names of the columns
 */
record PublishedTable(List<Map<String, String>> rows) {
  private static final int LINES_BEFORE = 2;

  PublishedTable {
    rows = List.copyOf(rows);
  }

  /** The table in the file {@code NAME.csv} beside this class. */
  static PublishedTable read(String name) {
    List<String> lines = lines(name + ".csv");
    List<String> head = List.of(lines.get(1).split(";", -1));
    return new PublishedTable(
        lines.stream().skip(LINES_BEFORE).map(line -> row(head, line)).toList());
  }

  /** The numbers of a column, in the order of the rows. */
  double[] column(String name) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
  }

  private static Map<String, String> row(List<String> head, String line) {
    String[] cells = line.split(";", head.size());
    Map<String, String> row = new HashMap<>();
    IntStream.range(0, head.size()).forEach(i -> row.put(head.get(i), cells[i]));
    return row;
  }

  private static List<String> lines(String file) {
    try (InputStream stream = PublishedTable.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Failed to read " + file, e);
    }
  }
}
