package dk.integrationsbarometer.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows by the table that they are of; a table that nothing was put into has none. */
public final class TableRows {
  private final Map<String, List<?>> rows;

  private TableRows(Map<String, List<?>> rows) {
    this.rows = rows;
  }

  public static TableRows none() {
    return new TableRows(Map.of());
  }

  /** These rows and, after those of the same table, some more. */
  public <R extends Record> TableRows with(TableOf<R> table, List<R> more) {
    List<R> all = new ArrayList<>(of(table));
    all.addAll(more);
    Map<String, List<?>> grown = new TreeMap<>(rows);
    grown.put(table.name(), List.copyOf(all));
    return new TableRows(grown);
  }

  // Only `with` puts rows in, and it puts rows of R under the table of R.
  @SuppressWarnings("unchecked")
  public <R extends Record> List<R> of(TableOf<R> table) {
    return (List<R>) rows.getOrDefault(table.name(), List.of());
  }
}
