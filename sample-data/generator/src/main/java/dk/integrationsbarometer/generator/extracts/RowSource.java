package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.Amount;
import dk.integrationsbarometer.generator.columns.DraftRow;
import dk.integrationsbarometer.generator.columns.DraftRow.RowSubject;
import dk.integrationsbarometer.generator.columns.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the rows of an extract come from. */
public interface RowSource {
  /** The rows of one date, with nothing filled but what the source gives. */
  DraftRow.Source on(LocalDate date, HousingAreas town, Surroundings around);

  /** How many things the source invents; none when the rows are about people. */
  default long things(double scale) {
    return 0;
  }

  /**
   * Rows of things that are no persons of the town.
   *
   * @param each what the rows of a thing are for: so many times as many rows
   */
  record Invented(Amount amount, List<Map<String, String>> each) implements RowSource {
    @Override
    public long things(double scale) {
      return amount.of(Long.MAX_VALUE / 2, scale);
    }

    @Override
    public DraftRow.Source on(LocalDate date, HousingAreas town, Surroundings around) {
      long things = things(around.scale());
      return action -> {
        for (long i = 0; i < things; i++) {
          RowSubject thing = RowSubject.thing(i, things);
          IntStream.range(0, each.size())
              .forEach(row -> action.accept(new DraftRow(thing, date, row, each.get(row))));
        }
      };
    }
  }

  /** Rows that are written out in full. */
  record InFull(List<WrittenRow> rows) implements RowSource {
    /**
     * A row.
     *
     * @param date the reference date it belongs to; every one when it is empty
     */
    public record WrittenRow(Optional<LocalDate> date, Map<String, String> values) {}

    @Override
    public DraftRow.Source on(LocalDate date, HousingAreas town, Surroundings around) {
      return action -> {
        for (int i = 0; i < rows.size(); i++) {
          WrittenRow row = rows.get(i);
          if (row.date().map(date::equals).orElse(true)) {
            action.accept(new DraftRow(RowSubject.thing(i, rows.size()), date, 0, row.values()));
          }
        }
      };
    }
  }
}
