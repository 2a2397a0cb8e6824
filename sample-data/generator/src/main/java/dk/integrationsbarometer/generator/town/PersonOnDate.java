package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;

/**
 * What is known about a resident on a date.
 *
 * @param housingArea empty for none
 */
public record PersonOnDate(
    Household household,
    Household.Member member,
    LocalDate date,
    Origin origin,
    Background background,
    String housingArea) {
  /** The same person in a housing area. */
  public PersonOnDate in(String area) {
    return new PersonOnDate(household, member, date, origin, background, area);
  }

  public Person person() {
    return member.person();
  }

  public int age() {
    return person().age(date);
  }

  public int district() {
    return member.residence().district();
  }
}
