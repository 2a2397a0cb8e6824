package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.DraftRow;
import dk.integrationsbarometer.generator.columns.Filler;
import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.Surroundings;
import dk.integrationsbarometer.generator.columns.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Rows of residents.
 *
 * @param who of whom there may be rows
 * @param take how many of them, as a column that is filled for those who have rows
 * @param perPerson how many rows somebody has, as a column
 * @param each what the rows of a person are for: so many times as many rows
 */
public record PeopleRows(
    String register,
    Where who,
    ProfileColumn take,
    ProfileColumn perPerson,
    List<Map<String, String>> each)
    implements RowSource {
  public PeopleRows {
    each = List.copyOf(each);
  }

  @Override
  public DraftRow.Source on(LocalDate date, HousingAreas town, Surroundings around) {
    DraftRow.Source everybody =
        action -> town.residents(date, person -> pass(DraftRow.of(person), who::holds, action));
    DraftRow.Source asked =
        Filler.counted(List.of(take), everybody, register, around).filled(everybody);
    DraftRow.Source taken =
        action ->
            asked.forEach(row -> pass(row, each -> !each.value(take.name()).isEmpty(), action));
    Filler rows = Filler.counted(List.of(perPerson), taken, register, around);
    return action -> rows.filled(taken).forEach(row -> repeat(row, action));
  }

  private static void pass(DraftRow row, Predicate<DraftRow> test, Consumer<DraftRow> action) {
    if (test.test(row)) {
      action.accept(row);
    }
  }

  private void repeat(DraftRow row, Consumer<DraftRow> action) {
    String number = row.value(perPerson.name());
    int times = number.isEmpty() ? 0 : Integer.parseInt(number);
    for (int i = 0; i < times * each.size(); i++) {
      action.accept(new DraftRow(row.subject(), row.date(), i, each.get(i % each.size())));
    }
  }
}
