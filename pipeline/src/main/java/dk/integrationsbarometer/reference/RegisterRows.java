package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of all registers, found by the value of a key column. */
public final class RegisterRows {
  private final Map<String, List<Example.Row>> rows;
  private final Map<String, Map<Object, List<Example.Row>>> byKey = new HashMap<>();

  /**
   * Rows.
   *
   * @param rows by register
   */
  public RegisterRows(Map<String, List<Example.Row>> rows) {
    this.rows = Map.copyOf(rows);
  }

  List<Example.Row> of(String register) {
    return rows.getOrDefault(register, List.of());
  }

  List<Example.Row> with(String register, String column, Object key) {
    return byKey
        .computeIfAbsent(register + "." + column, name -> index(register, column))
        .getOrDefault(key, List.of());
  }

  private Map<Object, List<Example.Row>> index(String register, String column) {
    Map<Object, List<Example.Row>> index = new HashMap<>();
    for (Example.Row row : of(register)) {
      Object key = row.values().get(column);
      if (key != null) {
        index.computeIfAbsent(key, value -> new ArrayList<>()).add(row);
      }
    }

    return index;
  }
}
