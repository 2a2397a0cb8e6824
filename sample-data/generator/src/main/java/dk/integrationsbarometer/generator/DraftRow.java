package dk.integrationsbarometer.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A row in the making: its subject and the columns that are filled so far. */
final class DraftRow {
  private final RowSubject subject;
  private final LocalDate date;
  private final int row;
  private final Map<String, String> values;

  /**
   * @param row tells the rows of a subject apart, from 0
   */
  DraftRow(RowSubject subject, LocalDate date, int row, Map<String, String> given) {
    this.subject = subject;
    this.date = date;
    this.row = row;
    this.values = new HashMap<>(given);
  }

  RowSubject subject() {
    return subject;
  }

  LocalDate date() {
    return date;
  }

  int row() {
    return row;
  }

  /** What a column holds; nothing when it is empty or not filled. */
  String value(String column) {
    return values.getOrDefault(column, "");
  }

  void fill(String column, String value) {
    values.put(column, value);
  }

  /** Rows that can be gone through again and again, each time the same in one order. */
  interface Source {
    void forEach(Consumer<DraftRow> action);
  }
}
