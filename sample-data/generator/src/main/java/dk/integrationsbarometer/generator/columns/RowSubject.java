package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.PersonOnDate;
import java.util.Optional;

/**
 * What a row is about: a person, or a thing that is none.
 *
 * @param number tells subjects apart; the running number of a thing, from 0
 * @param household the number of those who belong together
 * @param place how many per cent of the things come before this one
 * @param person the person, when it is one
 */
public record RowSubject(long number, long household, double place, Optional<PersonOnDate> person) {
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
