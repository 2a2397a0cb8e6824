package dk.integrationsbarometer.generator;

import java.time.LocalDate;

/** What is known about a resident on a date; the origin is worked out when somebody asks. */
final class PersonOnDate {
  private final Person person;
  private final LocalDate date;
  private final long household;
  private final int district;
  private final Backgrounds backgrounds;
  private String housingArea = "";
  private Background background;

  PersonOnDate(
      Household household, Household.Member member, LocalDate date, Backgrounds backgrounds) {
    this.person = member.person();
    this.date = date;
    this.household = household.number();
    this.district = member.residence().district();
    this.backgrounds = backgrounds;
  }

  /** The same person in a housing area; empty for none. */
  PersonOnDate in(String area) {
    this.housingArea = area;
    return this;
  }

  Person person() {
    return person;
  }

  LocalDate date() {
    return date;
  }

  long household() {
    return household;
  }

  int age() {
    return person.age(date);
  }

  int district() {
    return district;
  }

  String housingArea() {
    return housingArea;
  }

  Background background() {
    if (background == null) {
      background = backgrounds.of(person, date);
    }

    return background;
  }

  Origin origin() {
    return Origin.of(person, date);
  }
}
