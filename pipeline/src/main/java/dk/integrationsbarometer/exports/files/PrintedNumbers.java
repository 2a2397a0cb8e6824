package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.statistics.Rounding;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of published rows with the decimals that readers get. Files never hold more: all
 * digits of a figure together can tell which whole numbers it was divided from.
 *
 * <p>Rounds by {@link Rounding}: 78.38018741633199 with 1 decimal becomes 78.4; nothing becomes -0.
 */
public final class PrintedNumbers {
  /** What a definition states is no result: it keeps its own decimals. */
  private static final Set<String> STATED = Set.of("target_value", "confidence");

  /** Sums have as many decimals as they need, at most those of the indicator. */
  private static final Set<String> SUMS = Set.of("numerator", "denominator");

  private static final String RATIO = "ratio";

  private final Map<String, Integer> decimals = new HashMap<>();

  public PrintedNumbers(List<IndicatorRow> indicators) {
    indicators.forEach(row -> decimals.put(row.indicator(), row.decimals()));
  }

  /** A number of a column, of the row of an indicator. */
  public BigDecimal printed(String indicator, Column column, double exact) {
    if (STATED.contains(column.name())) {
      return plain(BigDecimal.valueOf(exact));
    }

    BigDecimal rounded = Rounding.halfUp(exact, places(indicator, column));
    return SUMS.contains(column.name()) ? plain(rounded) : rounded;
  }

  /** How many decimals the numbers of a column have in the rows of an indicator. */
  public int places(String indicator, Column column) {
    if (column.kind() == Column.Kind.WHOLE) {
      return 0;
    }

    int ofTheIndicator = decimals.getOrDefault(indicator, 0);
    Rounded.To usual =
        column.name().equals(RATIO) ? Rounded.To.RATIO : Rounded.To.DECIMALS_OF_THE_INDICATOR;
    return column.rounded().orElse(usual).decimals(ofTheIndicator);
  }

  /** Without zeros at its end: 1463.0 becomes 1463. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** The cells of a row, one for each column: String, Long or BigDecimal. */
  public <R extends Record> List<Optional<Object>> cells(
      TableOf<R> table, R row, List<String> variables) {
    List<Column> columns = table.columns(variables);
    String indicator = (String) table.cell(row, "indicator").orElse("");
    List<Optional<Object>> cells = new ArrayList<>(table.cells(row, variables));
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      cells.set(
          i,
          cells
              .get(i)
              .map(
                  cell -> cell instanceof Double exact ? printed(indicator, column, exact) : cell));
    }

    return cells;
  }
}
