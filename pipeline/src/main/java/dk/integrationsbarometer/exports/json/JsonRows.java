package dk.integrationsbarometer.exports.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.tables.Column;
import dk.integrationsbarometer.tables.TableOf;
import java.util.List;
import java.util.Optional;

/** Published rows as objects with the names of their columns; a cell without a value is null. */
public final class JsonRows {
  private JsonRows() {}

  public static <R extends Record> void add(ArrayNode to, TableOf<R> table, R row) {
    ObjectNode object = to.addObject();
    List<Optional<Object>> cells = table.cells(row, List.of());
    for (int i = 0; i < cells.size(); i++) {
      put(object, table.columns().get(i), cells.get(i));
    }
  }

  private static void put(ObjectNode to, Column column, Optional<Object> cell) {
    if (cell.isEmpty()) {
      to.putNull(column.name());
      return;
    }

    switch (column.kind()) {
      case TEXT -> to.put(column.name(), (String) cell.get());
      case WHOLE -> to.put(column.name(), (long) cell.get());
      case REAL -> to.put(column.name(), (double) cell.get());
    }
  }
}
