package dk.integrationsbarometer.exports.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What distinguishes a row in a published table.
 *
 * @param columns the key columns with their codes, empty where a cell is, in their order
 * @param copy 0; counted on where a table has several rows of one key
 */
record RowKey(String table, Map<String, String> columns, int copy) {
  private static final String INDICATOR = "indicator";
  private static final String PERIOD = "period";
  private static final String AREA = "area";

  RowKey {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  RowKey next() {
    return new RowKey(table, columns, copy + 1);
  }

  /** Empty in tables that are not about indicators. */
  String indicator() {
    return columns.getOrDefault(INDICATOR, "");
  }

  /** Empty in tables that are not about periods. */
  String period() {
    return columns.getOrDefault(PERIOD, "");
  }

  /** Empty in tables that are not about areas. */
  String area() {
    return columns.getOrDefault(AREA, "");
  }

  /** The codes besides those of the indicator: {@code 2022H1 101 alle koen=kvinde}. */
  String rest() {
    return columns.entrySet().stream()
        .filter(column -> !column.getKey().equals(INDICATOR) && !column.getValue().isEmpty())
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" "));
  }
}
