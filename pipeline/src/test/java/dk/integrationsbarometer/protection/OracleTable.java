package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.statistics.PublishedCsv;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A table that others have published, with what they hide in it. */
record OracleTable(List<Map<String, String>> rows) {
  static OracleTable read(String name) {
    return new OracleTable(
        PublishedCsv.rows("suppression-" + name + ".csv").stream()
            .map(PublishedCsv.Row::cells)
            .toList());
  }

  /** The rows where a column has a value. */
  OracleTable where(String column, String value) {
    return new OracleTable(rows.stream().filter(row -> row.get(column).equals(value)).toList());
  }

  static List<String> labels(Map<String, String> row, String... dimensions) {
    return Stream.of(dimensions).map(row::get).toList();
  }

  /** The names of the cells where a column says TRUE. */
  List<String> marked(String column, String... dimensions) {
    return where(column, "TRUE").rows.stream()
        .map(row -> String.join("|", labels(row, dimensions)))
        .toList();
  }

  /** A grid whose atoms are the rows without a group. */
  Grid grid(Map<String, Set<String>> groups, String value, String... dimensions) {
    var grid = new Grid(groups);
    for (Map<String, String> row : rows) {
      if (grid.isAtom(labels(row, dimensions))) {
        grid.atom(labels(row, dimensions), Long.parseLong(row.get(value)));
      }
    }
    rows.forEach(row -> grid.cell(labels(row, dimensions)));
    return grid;
  }
}
