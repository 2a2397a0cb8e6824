package dk.integrationsbarometer.generator.town;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The official answer to where somebody comes from, worked out in plain code from
 * definitions/clarifications.md, parts A and B; not from the definitions themselves, so that the
 * two can be compared.
 *
 * @param country the code of the country of origin
 */
public record Origin(Herkomst herkomst, int country) {
  public static final int DENMARK = 5100;
  public static final int NOT_STATED = 5001;
  static final int GREENLAND = 5101;
  static final int FAROE_ISLANDS = 5902;
  private static final int FIRST_PARISH = 7001;
  private static final int LAST_MUNICIPALITY = 999;

  /** Origin with the code of the register column IE_TYPE. */
  public enum Herkomst {
    DANSK("1"),
    INDVANDRER("2"),
    EFTERKOMMER("3"),
    UKENDT("9");

    private final String code;

    Herkomst(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public static Origin of(Person person, LocalDate date) {
    Optional<Person> mother = person.mother().filter(parent -> parent.isKnown(date));
    Optional<Person> father = person.father().filter(parent -> parent.isKnown(date));
    Herkomst herkomst = herkomst(person, mother, father, date);
    return switch (herkomst) {
      case DANSK -> new Origin(herkomst, DENMARK);
      case UKENDT -> new Origin(herkomst, NOT_STATED);
      case INDVANDRER, EFTERKOMMER ->
          new Origin(herkomst, country(person, mother.or(() -> father), date));
    };
  }

  /** In a parish, in a municipality, in Denmark, in Greenland or on the Faroe Islands. */
  public static boolean isDanish(int birthplace) {
    return birthplace >= FIRST_PARISH
        || (birthplace > 100 && birthplace <= LAST_MUNICIPALITY)
        || birthplace == DENMARK
        || birthplace == GREENLAND
        || birthplace == FAROE_ISLANDS;
  }

  private static Herkomst herkomst(
      Person person, Optional<Person> mother, Optional<Person> father, LocalDate date) {
    if (isDanish(mother, date) || isDanish(father, date)) {
      return Herkomst.DANSK;
    }

    if (person.birthplace() == NOT_STATED) {
      return Herkomst.UKENDT;
    }

    if (!isDanish(person.birthplace())) {
      return Herkomst.INDVANDRER;
    }

    if (mother.isPresent() || father.isPresent()) {
      return Herkomst.EFTERKOMMER;
    }

    return switch (person.citizenship(date)) {
      case DENMARK -> Herkomst.DANSK;
      case NOT_STATED -> Herkomst.UKENDT;
      default -> Herkomst.EFTERKOMMER;
    };
  }

  private static boolean isDanish(Optional<Person> parent, LocalDate date) {
    return parent.isPresent()
        && isDanish(parent.get().birthplace())
        && parent.get().citizenship(date) == DENMARK;
  }

  private static int country(Person person, Optional<Person> parent, LocalDate date) {
    Person decisive = parent.orElse(person);
    return isDanish(decisive.birthplace()) ? decisive.citizenship(date) : decisive.birthplace();
  }
}
