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
record Subject(long number, long household, double place, Optional<PersonOnDate> person) {
  static Subject of(PersonOnDate person) {
    return new Subject(person.person().number(), person.household(), 0, Optional.of(person));
  }

  static Subject thing(long number, long things) {
    return new Subject(number, number, 100.0 * number / things, Optional.empty());
  }

  PersonOnDate facts() {
    return person.orElseThrow();
  }
}
