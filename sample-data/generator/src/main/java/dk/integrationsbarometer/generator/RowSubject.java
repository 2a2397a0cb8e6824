package dk.integrationsbarometer.generator;

import java.util.Optional;

/**
 * What a row is about: a person, or a thing that is none.
 *
 * @param number tells subjects apart; the running number of a thing, from 0
 * @param household the number of those who belong together
 * @param place how many per cent of the things come before this one
 * @param person the person, when it is one
 */
record RowSubject(long number, long household, double place, Optional<PersonOnDate> person) {
  static RowSubject of(PersonOnDate person) {
    return new RowSubject(
        person.person().number(), person.household().number(), 0, Optional.of(person));
  }

  static RowSubject thing(long number, long things) {
    return new RowSubject(number, number, 100.0 * number / things, Optional.empty());
  }

  PersonOnDate facts() {
    return person.orElseThrow();
  }
}
