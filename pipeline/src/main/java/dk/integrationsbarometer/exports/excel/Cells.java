package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.files.PrintedNumbers;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.columns.Column;

/** Numbers of published rows as cells: rounded, or a sign that says why there is none. */
record Cells<R extends Record>(TableOf<R> table, PrintedNumbers numbers) {
  /**
   * The number of a column.
   *
   * @param status what the row says of the number
   */
  Object number(R row, String name, ObsStatus status) {
    return table.cell(row, name).map(cell -> printed(row, name, cell)).orElse(sign(status));
  }

  private Object printed(R row, String name, Object cell) {
    Column column =
        table.columns().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    String indicator = (String) table.cell(row, "indicator").orElseThrow();
    return cell instanceof Double exact ? numbers.printed(indicator, column, exact) : cell;
  }

  /** Beside a number that is there, another that is not does not apply. */
  private static Object sign(ObsStatus status) {
    return Signs.EXCEL.of(status.hasValue() ? ObsStatus.UNDEFINED : status);
  }

  /** Whether any of the rows has a number there. */
  boolean has(Iterable<R> rows, String name) {
    for (R row : rows) {
      if (table.cell(row, name).isPresent()) {
        return true;
      }
    }

    return false;
  }
}
