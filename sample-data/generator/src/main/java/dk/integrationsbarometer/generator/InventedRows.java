package dk.integrationsbarometer.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rows of things that are no persons of the town.
 *
 * @param each what the rows of a thing are for: so many times as many rows
 */
record InventedRows(Amount amount, List<Map<String, String>> each) implements RowSource {
  InventedRows {
    each = List.copyOf(each);
  }

  @Override
  public long things(double scale) {
    return amount.of(Long.MAX_VALUE / 2, scale);
  }

  @Override
  public DraftRow.Source on(LocalDate date, MadeTown town) {
    long things = things(town.scale());
    return action -> {
      for (long i = 0; i < things; i++) {
        repeat(RowSubject.thing(i, things), date, action);
      }
    };
  }

  private void repeat(RowSubject thing, LocalDate date, Consumer<DraftRow> action) {
    for (int i = 0; i < each.size(); i++) {
      action.accept(new DraftRow(thing, date, i, each.get(i)));
    }
  }
}
