package dk.integrationsbarometer.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Small tables in the text of a test: the columns' names in the first line, cells separated by
 * {@code |}.
 */
public final class TextRows {
  private TextRows() {}

  /** The rows by column; an empty cell is an empty text. */
  public static List<Map<String, String>> parse(String table) {
    List<List<String>> lines =
        table.lines().filter(line -> !line.isBlank()).map(TextRows::cells).toList();
    List<String> header = lines.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.size() != header.size()) {
        throw new IllegalArgumentException(
            "Invalid line of a table, "
                + line.size()
                + " cells for "
                + header.size()
                + " columns: "
                + line);
      }

      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), line.get(i));
      }

      rows.add(row);
    }

    return rows;
  }

  /** The names in the first line. */
  public static List<String> header(String table) {
    return cells(table.lines().filter(line -> !line.isBlank()).findFirst().orElseThrow());
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
