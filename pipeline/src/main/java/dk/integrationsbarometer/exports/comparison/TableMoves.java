package dk.integrationsbarometer.exports.comparison;

import dk.integrationsbarometer.exports.comparison.RowMove.Kind;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.columns.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a table of two runs differs, whatever its columns are.
 *
 * @param moved rows of both runs
 * @param added keys that only the later run has
 * @param gone keys that only the earlier run has
 */
record TableMoves(List<RowMove> moved, List<RowKey> added, List<RowKey> gone) {
  private static final String OBS_STATUS = "obs_status";
  private static final String CONF_STATUS = "conf_status";

  static <R extends Record> TableMoves of(TableOf<R> table, List<R> before, List<R> after) {
    Map<RowKey, R> earlier = byKey(table, before);
    Map<RowKey, R> later = byKey(table, after);
    List<RowMove> moved = new ArrayList<>();
    earlier.forEach(
        (key, row) -> {
          R now = later.get(key);
          if (now != null && !now.equals(row)) {
            moved.add(move(table, key, row, now));
          }
        });
    return new TableMoves(
        moved,
        later.keySet().stream().filter(key -> !earlier.containsKey(key)).toList(),
        earlier.keySet().stream().filter(key -> !later.containsKey(key)).toList());
  }

  private static <R extends Record> Map<RowKey, R> byKey(TableOf<R> table, List<R> rows) {
    Map<RowKey, R> found = new LinkedHashMap<>();
    for (R row : rows) {
      RowKey key = key(table, row);
      while (found.containsKey(key)) {
        key = key.next();
      }

      found.put(key, row);
    }

    return found;
  }

  /** The key of the only row, or the first of several, with these codes. */
  static <R extends Record> RowKey key(TableOf<R> table, R row) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (Column column : table.key()) {
      columns.put(column.name(), table.cell(row, column.name()).map(String::valueOf).orElse(""));
    }

    return new RowKey(table.name(), columns, 0);
  }

  private static <R extends Record> RowMove move(TableOf<R> table, RowKey key, R before, R after) {
    boolean wasHidden = isHidden(table, before);
    boolean isHidden = isHidden(table, after);
    List<CellMove> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      Optional<Object> earlier = table.cell(before, column.name());
      Optional<Object> later = table.cell(after, column.name());
      boolean mayBeTold = !(wasHidden || isHidden) || column.name().endsWith(OBS_STATUS);
      if (mayBeTold && !earlier.equals(later)) {
        cells.add(CellMove.repeatable(column.name(), earlier, later));
      }
    }

    return new RowMove(key, kind(wasHidden, isHidden, table, cells), cells, Set.of());
  }

  static <R extends Record> boolean isHidden(TableOf<R> table, R row) {
    return has(table, row, OBS_STATUS, ObsStatus.SUPPRESSED.code())
        || has(table, row, CONF_STATUS, ConfStatus.CONFIDENTIAL.code());
  }

  private static <R extends Record> boolean has(
      TableOf<R> table, R row, String column, String code) {
    return table.cell(row, column).filter(code::equals).isPresent();
  }

  private static Kind kind(
      boolean wasHidden, boolean isHidden, TableOf<?> table, List<CellMove> cells) {
    if (wasHidden != isHidden) {
      return isHidden ? Kind.HIDDEN_NOW : Kind.HIDDEN_BEFORE;
    }

    List<CellMove> statuses =
        cells.stream().filter(cell -> cell.column().endsWith(OBS_STATUS)).toList();
    if (statuses.stream().anyMatch(cell -> !hasValue(cell.before()) || !hasValue(cell.after()))) {
      return Kind.STATUS;
    }

    boolean isNumber =
        table.columns().stream()
            .filter(column -> column.kind() != Column.Kind.TEXT)
            .anyMatch(
                column -> cells.stream().anyMatch(cell -> cell.column().equals(column.name())));
    if (isNumber) {
      return Kind.NUMBER;
    }

    return statuses.isEmpty() ? Kind.TEXT : Kind.STATUS;
  }

  private static boolean hasValue(Optional<Object> status) {
    return status.filter(code -> Coded.of(ObsStatus.class, (String) code).hasValue()).isPresent();
  }
}
