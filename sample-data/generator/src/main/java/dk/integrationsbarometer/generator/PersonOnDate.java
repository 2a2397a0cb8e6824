package dk.integrationsbarometer.generator;

import java.time.LocalDate;

/**
 * What is known about a resident on a date.
 *
 * @param housingArea empty for none
 */
record PersonOnDate(
    Household household,
    Household.Member member,
    LocalDate date,
    Origin origin,
    Background background,
    String housingArea) {
  /** The same person in a housing area. */
  PersonOnDate in(String area) {
    return new PersonOnDate(household, member, date, origin, background, area);
  }

  Person person() {
    return member.person();
  }

  int age() {
    return person().age(date);
  }

  int district() {
    return member.residence().district();
  }
}
