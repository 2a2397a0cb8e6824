package dk.integrationsbarometer.exports.csv;

import dk.integrationsbarometer.tables.columns.Column;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script that reads the files into DuckDB with the types that they were published with. Left to
 * guess, DuckDB and others read the code 000 as the number 0.
 */
final class DuckDbScript {
  static final String FILE = "tables.sql";

  private DuckDbScript() {}

  /**
   * @param mark of what is for the house alone; else empty
   */
  static String of(List<CsvTable> tables, String mark) {
    return "-- duckdb < "
        + FILE
        + "\n"
        + (mark.isEmpty() ? "" : "-- " + mark + "\n")
        + tables.stream().map(DuckDbScript::statement).collect(Collectors.joining());
  }

  private static String statement(CsvTable table) {
    return "create or replace table "
        + identifier(table.name())
        + " as from read_csv('"
        + table.file()
        + "', header = true, delim = ',', quote = '\"', escape = '\"', allow_quoted_nulls = false, columns = {"
        + table.columns().stream()
            .map(column -> "'" + column.name() + "': '" + type(column) + "'")
            .collect(Collectors.joining(", "))
        + "});\n";
  }

  private static String identifier(String name) {
    return '"' + name.replace('-', '_') + '"';
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case TEXT -> "VARCHAR";
      case WHOLE -> "BIGINT";
      case REAL -> "DOUBLE";
    };
  }
}
