package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.DraftRow;
import dk.integrationsbarometer.generator.columns.Filler;
import dk.integrationsbarometer.generator.columns.Lots;
import dk.integrationsbarometer.generator.columns.Pot;
import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.RowSubject;
import dk.integrationsbarometer.generator.columns.Where;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Rows of residents.
 *
 * @param who of whom there may be rows
 * @param take how many of them; those for whom no line holds have none
 * @param perPerson how many rows somebody has, as a column of that name; empty for one
 * @param each what the rows of a person are for: so many times as many rows
 */
public record PeopleRows(
    String register,
    Where who,
    List<Take> take,
    List<ProfileColumn> perPerson,
    List<Map<String, String>> each)
    implements RowSource {
  /** How many of the people for whom no line before holds. */
  public record Take(Where where, Amount amount) {}

  public static final String PER_PERSON = "per_person";

  public PeopleRows {
    take = List.copyOf(take);
    perPerson = List.copyOf(perPerson);
    each = List.copyOf(each);
  }

  @Override
  public DraftRow.Source on(LocalDate date, MadeTown town) {
    DraftRow.Source everybody = action -> town.residents(date, person -> offer(person, action));
    long[] there = new long[take.size()];
    everybody.forEach(
        line -> {
          int found = find(line);
          if (found < there.length) {
            there[found]++;
          }
        });
    DraftRow.Source taken = taken(everybody, there, town);
    if (perPerson.isEmpty()) {
      return action -> taken.forEach(line -> repeat(line, 1, action));
    }

    Filler rows = Filler.counted(perPerson, taken, town.seed(), register, town.things());
    return action -> {
      Consumer<DraftRow> round = rows.fill();
      taken.forEach(
          line -> {
            round.accept(line);
            String number = line.value(PER_PERSON);
            repeat(line, number.isEmpty() ? 0 : Integer.parseInt(number), action);
          });
    };
  }

  private void offer(PersonOnDate person, Consumer<DraftRow> action) {
    var line = new DraftRow(RowSubject.of(person), person.date(), 0, Map.of());
    if (who.holds(line)) {
      action.accept(line);
    }
  }

  private int find(DraftRow line) {
    return Where.first(take, Take::where, line);
  }

  private DraftRow.Source taken(DraftRow.Source everybody, long[] there, MadeTown town) {
    var draws = new Lots(town.seed(), register + ".take");
    return action -> {
      Pot[] pots = new Pot[there.length];
      for (int i = 0; i < pots.length; i++) {
        long wanted = take.get(i).amount().of(there[i], town.scale());
        pots[i] = new Pot(there[i], new long[] {wanted});
      }

      everybody.forEach(
          line -> {
            int found = find(line);
            if (found < pots.length && pots[found].take(draws.lot(line, Lots.Likeness.NONE)) == 0) {
              action.accept(line);
            }
          });
    };
  }

  private void repeat(DraftRow line, int times, Consumer<DraftRow> action) {
    for (int i = 0; i < times * each.size(); i++) {
      action.accept(new DraftRow(line.subject(), line.date(), i, each.get(i % each.size())));
    }
  }
}
