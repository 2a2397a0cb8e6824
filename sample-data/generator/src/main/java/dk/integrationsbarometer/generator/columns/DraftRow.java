package dk.integrationsbarometer.generator.columns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A row in the making: its subject and the columns that are filled so far.
 *
 * @param row tells the rows of a subject apart, from 0
 * @param values what is given from the start; the columns that are filled come to it
 */
public record DraftRow(RowSubject subject, LocalDate date, int row, Map<String, String> values) {
  public DraftRow {
    values = new HashMap<>(values);
  }

  /** Rows that can be gone through again and again, each time the same in one order. */
  public interface Source {
    void forEach(Consumer<DraftRow> action);
  }

  /** What a column holds; nothing when it is empty or not filled. */
  public String value(String column) {
    return values.getOrDefault(column, "");
  }

  public void fill(String column, String value) {
    values.put(column, value);
  }
}
