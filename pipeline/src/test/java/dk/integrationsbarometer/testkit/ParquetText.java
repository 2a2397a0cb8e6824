package dk.integrationsbarometer.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A Parquet file as DuckDB reads it: a reader that has nothing in common with the program that
 * wrote it.
 *
 * @param columns names, with their types in DuckDB's words
 * @param rows cells by column; null for null
 */
public record ParquetText(Map<String, String> columns, List<Map<String, Object>> rows) {
  public static ParquetText read(Path file) {
    String query = "select * from read_parquet('" + file.toString().replace("'", "''") + "')";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      ResultSetMetaData meta = result.getMetaData();
      Map<String, String> columns = new LinkedHashMap<>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.put(meta.getColumnName(i), meta.getColumnTypeName(i));
      }

      List<Map<String, Object>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String column : columns.keySet()) {
          row.put(column, result.getObject(column));
        }

        rows.add(row);
      }

      return new ParquetText(columns, rows);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot read " + file.getFileName(), e);
    }
  }

  /** The only row with these cells. */
  public Map<String, Object> row(Map<String, String> wanted) {
    List<Map<String, Object>> found =
        rows.stream().filter(row -> row.entrySet().containsAll(wanted.entrySet())).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rows with " + wanted);
    }

    return found.get(0);
  }

  /**
   * The table as text: names, types, then the rows in order; six decimals, nothing for null, and
   * two quotation marks for an empty text.
   */
  public String csv() {
    return csv(row -> true);
  }

  /** Some of the rows. */
  public String csv(Predicate<Map<String, Object>> wanted) {
    String head =
        String.join(";", columns.keySet()) + "\n" + String.join(";", columns.values()) + "\n";
    return rows.stream()
        .filter(wanted)
        .map(row -> row.values().stream().map(ParquetText::text).collect(Collectors.joining(";")))
        .sorted()
        .collect(Collectors.joining("\n", head, "\n"));
  }

  private static String text(Object cell) {
    if (cell instanceof Double number) {
      return String.format(Locale.ROOT, "%.6f", number);
    }

    return Optional.ofNullable(cell)
        .map(some -> some.toString().isEmpty() ? "\"\"" : some.toString())
        .orElse("");
  }
}
