package dk.integrationsbarometer.exports.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row that both runs publish, and that is not the same in both.
 *
 * @param cells the columns that moved, in the order of the table; only its statuses when the row is
 *     hidden in one of the runs
 * @param causes all that can be the reason; never empty
 */
record RowMove(RowKey key, Kind kind, List<CellMove> cells, Set<Cause> causes) {
  /** In which way a row moved; the first that holds. */
  enum Kind {
    HIDDEN_NOW,
    HIDDEN_BEFORE,
    /** Why it has a number or has none is another. */
    STATUS,
    NUMBER,
    /** Only texts. */
    TEXT
  }

  RowMove with(Set<Cause> found) {
    return new RowMove(key, kind, cells, found);
  }

  boolean isProtection() {
    return kind == Kind.HIDDEN_NOW || kind == Kind.HIDDEN_BEFORE;
  }

  Optional<CellMove> cell(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
  }

  /** How far the main number of the row moved; 0 where none did that both runs publish. */
  BigDecimal by() {
    return cell("value").flatMap(CellMove::by).orElse(BigDecimal.ZERO);
  }
}
