package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Person.Citizenship;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes the parents of an adult: people of whom only the register of citizenships knows, many of
 * them dead or never residents.
 */
final class Parents {
  /**
   * Up to this many people of a household have numbers of their own; those of their parents follow.
   */
  static final int MEMBERS = 8;

  /** How many numbers a household has. */
  static final int NUMBERS = 16;

  private final Profile profile;
  private final Adults.Sketch child;
  private final Dice dice;

  Parents(Profile profile, Adults.Sketch child, Dice dice) {
    this.profile = profile;
    this.child = child;
    this.dice = dice;
  }

  Person mother(int birthplace, int citizenship) {
    return parent(Sex.KVINDE, 20, 38, birthplace, citizenship);
  }

  Person father(int birthplace, int citizenship) {
    return parent(Sex.MAND, 21, 44, birthplace, citizenship);
  }

  /** Now and then nothing but the number is known. */
  static Person blurred(Person parent, Profile profile, Dice dice) {
    return dice.happens(profile.changes().numbersOnly()) ? parent.numberOnly() : parent;
  }

  private Person parent(Sex sex, int youngest, int oldest, int birthplace, int citizenship) {
    LocalDate birth =
        child.birth().minusYears(dice.between(youngest, oldest)).minusDays(dice.below(365));
    long slot = child.number() % NUMBERS;
    long number = child.number() - slot + MEMBERS + 2 * slot + (sex == Sex.KVINDE ? 0 : 1);
    Person parent =
        new Adults.Sketch(number, sex, birth)
            .withoutParents(birthplace, List.of(new Citizenship(birth, citizenship)));
    return death(birth).map(parent::diedOn).orElse(parent);
  }

  private Optional<LocalDate> death(LocalDate birth) {
    LocalDate day = profile.town().date();
    int age = day.getYear() - birth.getYear();
    double percent = age > 95 ? 100 : age > 75 ? 55 : age > 60 ? 10 : 1;
    LocalDate from = child.birth().plusYears(1);
    return dice.happens(percent) && from.isBefore(day)
        ? Optional.of(dice.between(from, day))
        : Optional.empty();
  }
}
