package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A synthetic person.
 *
 * @param number distinguishes people; the key is made of it
 * @param birthplace a parish, a municipality or a country
 * @param citizenships one after the other, the first from birth; never empty
 * @param mother the mother whose number the registers hold
 * @param father the father whose number the registers hold
 * @param trace how much the registers know
 */
public record Person(
    long number,
    Sex sex,
    LocalDate birth,
    Optional<LocalDate> death,
    int birthplace,
    List<Citizenship> citizenships,
    Optional<Person> mother,
    Optional<Person> father,
    Trace trace) {
  public Person {
    citizenships = List.copyOf(citizenships);
  }

  public Person diedOn(LocalDate day) {
    return with(Optional.of(day), trace);
  }

  public Person numberOnly() {
    return with(death, Trace.NUMBER_ONLY);
  }

  private Person with(Optional<LocalDate> end, Trace left) {
    return new Person(number, sex, birth, end, birthplace, citizenships, mother, father, left);
  }

  /** A citizenship and its first day; it holds until the next begins. */
  public record Citizenship(LocalDate from, int code) {}

  /** What is left of somebody in the registers. */
  public enum Trace {
    /** A row in the register of citizenships. */
    RECORDED,
    /** A number in a child's row and nothing else. */
    NUMBER_ONLY
  }

  /** Whole years on a day. */
  public int age(LocalDate date) {
    return (int) ChronoUnit.YEARS.between(birth, date);
  }

  public int citizenship(LocalDate date) {
    int code = citizenships.get(0).code();
    for (Citizenship citizenship : citizenships) {
      code = citizenship.from().isAfter(date) ? code : citizenship.code();
    }

    return code;
  }

  public boolean isKnown(LocalDate date) {
    return trace == Trace.RECORDED && !birth.isAfter(date);
  }
}
