package dk.integrationsbarometer.exports.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns: the first to the left, the others to the right. */
public final class AlignedTable {
  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row. */
  public AlignedTable row(String label, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(label));
    row.addAll(cells);
    rows.add(row);
    return this;
  }

  /** One line per row, without trailing blanks. */
  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    var line = new StringBuilder(row.get(0)).append(blanks(row, 0));
    for (int column = 1; column < row.size(); column++) {
      line.append(BETWEEN).append(blanks(row, column)).append(row.get(column));
    }

    return line.toString().stripTrailing();
  }

  private String blanks(List<String> row, int column) {
    int width =
        rows.stream()
            .filter(other -> other.size() > column)
            .mapToInt(other -> length(other.get(column)))
            .max()
            .orElse(0);
    return " ".repeat(width - length(row.get(column)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
