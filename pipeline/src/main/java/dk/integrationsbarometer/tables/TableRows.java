package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.tables.columns.Rounded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Rows by the table that they are of; a table that nothing was put into has none. */
public final class TableRows {
  private final Map<String, List<?>> rows;

  private TableRows(Map<String, List<?>> rows) {
    this.rows = rows;
  }

  public static TableRows none() {
    return new TableRows(Map.of());
  }

  /** These rows and those of one more table. */
  public <R extends Record> TableRows with(TableOf<R> table, List<R> more) {
    Map<String, List<?>> grown = new TreeMap<>(rows);
    if (grown.put(table.name(), List.copyOf(more)) != null) {
      throw new IllegalArgumentException("Invalid rows: those of " + table + " are there already");
    }

    return new TableRows(grown);
  }

  /**
   * The same rows, their {@link Rounded} numbers as they are published.
   *
   * @param decimals with how many the values of the indicator are printed that the rows are of
   */
  public TableRows rounded(int decimals) {
    TableRows rounded = none();
    for (TableOf<?> table : Tables.ALL) {
      if (has(table)) {
        rounded = rounded(rounded, table, decimals);
      }
    }

    return rounded;
  }

  private <R extends Record> TableRows rounded(TableRows others, TableOf<R> table, int decimals) {
    return others.with(table, of(table).stream().map(row -> table.rounded(row, decimals)).toList());
  }

  /**
   * The codes of periods whose deliveries are to be corrected.
   *
   * @param figures those of deliveries that the figures rest on
   * @param adjusted those that adjusted gaps and gradients rest on
   * @param others by the indicators that this one is compared with
   */
  public record Preliminary(
      Set<String> figures, Set<String> adjusted, Map<String, Set<String>> others) {
    /** Of nothing. */
    public static final Preliminary NONE = new Preliminary(Set.of(), Set.of(), Map.of());
  }

  /** The same rows, where those of some periods that are in order are preliminary. */
  public TableRows preliminary(Preliminary periods) {
    TableRows marked = none();
    for (TableOf<?> table : Tables.ALL) {
      if (has(table)) {
        marked = preliminary(marked, table, periods);
      }
    }

    return marked;
  }

  private <R extends Record> TableRows preliminary(
      TableRows others, TableOf<R> table, Preliminary periods) {
    return others.with(
        table, of(table).stream().map(row -> table.preliminary(row, periods)).toList());
  }

  /** The same rows, those of one table as they become. */
  public <R extends Record> TableRows changed(TableOf<R> table, UnaryOperator<R> change) {
    Map<String, List<?>> changed = new TreeMap<>(rows);
    changed.put(table.name(), of(table).stream().map(change).toList());
    return new TableRows(changed);
  }

  public boolean has(TableOf<?> table) {
    return rows.containsKey(table.name());
  }

  // Only `with` puts rows in, and it puts rows of R under the table of R.
  @SuppressWarnings("unchecked")
  public <R extends Record> List<R> of(TableOf<R> table) {
    return (List<R>) rows.getOrDefault(table.name(), List.of());
  }
}
