package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.tables.columns.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A published run of a few rows that a test writes down: no Spark and no file is needed for it. An
 * empty cell is null. Columns that the text leaves out are null too, but for those that hold the
 * same in most rows.
 */
public final class SmallRun {
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("obs_status", "A"),
          Map.entry("newest", "yes"),
          Map.entry("title_da", "Et mål"),
          Map.entry("title_en", "A goal"),
          Map.entry("conf_status", "F"),
          Map.entry("area", "101"),
          Map.entry("breakdown", ""),
          Map.entry("unit", "percent"),
          Map.entry("gap_unit", "percentage points"),
          Map.entry("policy_area", "arbejde"),
          Map.entry("description_da", "Beskrivelse"),
          Map.entry("description_en", "Description"),
          Map.entry("direction", "up"),
          Map.entry("decimals", "1"),
          Map.entry("interval", "superpopulation"),
          Map.entry("source", "Kilde"),
          Map.entry("definition_hash", "ab12"),
          Map.entry("pool", "1"),
          Map.entry("state", "in-use"),
          Map.entry("sort_order", "1"));

  private Manifest manifest = Publications.facts("run-1");
  private TableRows rows = TableRows.none();

  /** The manifest in place of the usual one. */
  public SmallRun manifest(Manifest other) {
    manifest = other;
    return this;
  }

  /** Adds the rows of a table, written as in {@link TextRows}. */
  public <R extends Record> SmallRun with(TableOf<R> table, String text) {
    rows = rows.with(table, TextRows.parse(text).stream().map(row -> row(table, row)).toList());
    return this;
  }

  /** Adds rows whose texts cannot stand in a table of text. */
  public <R extends Record> SmallRun with(TableOf<R> table, List<R> more) {
    rows = rows.with(table, more);
    return this;
  }

  /** All rows so far as they are published when what was delivered for a period is preliminary. */
  public SmallRun preliminary(String period) {
    rows = rows.preliminary(new TableRows.Preliminary(Set.of(period), Set.of(period), Map.of()));
    return this;
  }

  private static <R extends Record> R row(TableOf<R> table, Map<String, String> row) {
    Map<String, String> whole = new TreeMap<>(USUAL);
    whole.putAll(row);
    return table.read(table.columns().stream().map(column -> cell(whole, column)).iterator());
  }

  private static Optional<Object> cell(Map<String, String> row, Column column) {
    String text = row.getOrDefault(column.name(), "");
    if (text.isEmpty()) {
      return column.kind() == Column.Kind.TEXT && column.presence() == Column.Presence.REQUIRED
          ? Optional.of("")
          : Optional.empty();
    }

    return Optional.of(
        switch (column.kind()) {
          case TEXT -> text;
          case WHOLE -> Long.parseLong(text);
          case REAL -> Double.parseDouble(text);
        });
  }

  public PublishedRun published() {
    return PublishedRun.of(manifest, rows);
  }
}
