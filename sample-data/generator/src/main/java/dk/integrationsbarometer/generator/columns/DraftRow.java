package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.PersonOnDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row in the making: its subject and the columns that are filled so far.
 *
 * @param row distinguishes the rows of a subject, from 0
 * @param values what is given from the start; the columns that are filled come to it
 */
public record DraftRow(RowSubject subject, LocalDate date, int row, Map<String, String> values) {
  public DraftRow {
    values = new HashMap<>(values);
  }

  /**
   * What a row is about: a person, or a thing that is none.
   *
   * @param number distinguishes subjects; the running number of a thing, from 0
   * @param household the number of those who belong together
   * @param place how many per cent of the things come before this one
   * @param person the person, when it is one
   */
  public record RowSubject(
      long number, long household, double place, Optional<PersonOnDate> person) {
    public static RowSubject of(PersonOnDate person) {
      return new RowSubject(
          person.person().number(), person.household().number(), 0, Optional.of(person));
    }

    public static RowSubject thing(long number, long things) {
      return new RowSubject(number, number, 100.0 * number / things, Optional.empty());
    }

    public PersonOnDate facts() {
      return person.orElseThrow();
    }
  }

  /** A row about somebody in which nothing is filled. */
  public static DraftRow of(PersonOnDate person) {
    return new DraftRow(RowSubject.of(person), person.date(), 0, Map.of());
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
