package dk.integrationsbarometer.exports.json;

import dk.integrationsbarometer.tables.TableOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Published rows as objects with the names of their columns; a cell without a value is null. */
public final class JsonRows {
  private JsonRows() {}

  public static <R extends Record> List<Map<String, Object>> of(TableOf<R> table, Stream<R> rows) {
    return rows.map(row -> object(table, row)).toList();
  }

  private static <R extends Record> Map<String, Object> object(TableOf<R> table, R row) {
    Map<String, Object> object = new LinkedHashMap<>();
    List<Optional<Object>> cells = table.cells(row, List.of());
    for (int i = 0; i < cells.size(); i++) {
      object.put(table.columns().get(i).name(), cells.get(i).orElse(null));
    }

    return object;
  }
}
