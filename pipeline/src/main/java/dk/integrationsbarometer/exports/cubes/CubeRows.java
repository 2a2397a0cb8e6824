package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.files.PrintedNumbers;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.columns.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a table that are the cells of a cube.
 *
 * @param byKey by their codes, one for each dimension
 */
record CubeRows<R extends Record>(
    CubedTable<R> kind, Map<List<String>, R> byKey, String indicator, PrintedNumbers numbers) {
  boolean contains(List<String> key) {
    return byKey.containsKey(key);
  }

  boolean hasUncertain() {
    return byKey.values().stream()
        .anyMatch(row -> kind.status(row, CubedTable.VALUE) == ObsStatus.UNRELIABLE);
  }

  Cell cell(List<String> key, Content content) {
    R row = byKey.get(key);
    if (row == null) {
      return Cell.NOT_COMPUTED;
    }

    Optional<BigDecimal> number =
        kind.table().cell(row, content.column()).map(cell -> number(content, cell));
    ObsStatus status = kind.status(row, content.column());
    // Beside a figure, what it has none of is not defined.
    boolean isBeside = number.isEmpty() && status.hasValue();
    return new Cell(number, Optional.of(isBeside ? ObsStatus.UNDEFINED : status));
  }

  private BigDecimal number(Content content, Object cell) {
    Column column = kind.table().column(content.column());
    return cell instanceof Double exact
        ? numbers.printed(indicator, column, exact)
        : BigDecimal.valueOf((Long) cell);
  }
}
