package dk.integrationsbarometer.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows that are written out in full. */
record RowsInFull(List<Row> rows) implements RowSource {
  RowsInFull {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param date the reference date it belongs to; every one when it is empty
   */
  record Row(Optional<LocalDate> date, Map<String, String> values) {}

  @Override
  public DraftRow.Source on(LocalDate date, MadeTown town) {
    return action -> {
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        if (row.date().map(date::equals).orElse(true)) {
          action.accept(new DraftRow(RowSubject.thing(i, rows.size()), date, 0, row.values()));
        }
      }
    };
  }
}
