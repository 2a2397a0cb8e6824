package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Person.Citizenship;
import dk.integrationsbarometer.generator.town.Person.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes adults of a wanted background, with parents that give it to them by the official rules: not
 * only the plain case of each background, but the rarer ones as well.
 */
final class Adults {
  /** Numbers of parents became common with the births of these years. */
  private static final int PARENTS_RECORDED = 1962;

  private final Profile profile;
  private final Countries countries;
  private final Foreigners foreigners;

  Adults(Profile profile) {
    this.profile = profile;
    this.countries = new Countries(profile);
    this.foreigners = new Foreigners(profile);
  }

  /** Who an adult is, before it is decided where she or he comes from. */
  record Sketch(long number, Sex sex, LocalDate birth) {
    Person with(
        int birthplace,
        List<Citizenship> citizenships,
        Optional<Person> mother,
        Optional<Person> father) {
      return new Person(
          number,
          sex,
          birth,
          Optional.empty(),
          birthplace,
          citizenships,
          mother,
          father,
          Trace.RECORDED);
    }

    Person withoutParents(int birthplace, List<Citizenship> citizenships) {
      return with(birthplace, citizenships, Optional.empty(), Optional.empty());
    }
  }

  Person adult(Background background, Sketch sketch, Dice dice) {
    return switch (background) {
      case DANSK -> dane(sketch, dice);
      case UKENDT -> unknown(sketch, dice);
      case VESTLIG, MENAPT, OEVRIGE -> foreigners.adult(background, sketch, dice);
    };
  }

  /**
   * A woman born in Denmark who becomes a citizen around the day of the counts, so that her
   * children's origin changes that day.
   */
  Person naturalising(Background background, Sketch sketch, Dice dice) {
    int country = countries.ordinary(background, dice);
    LocalDate day = profile.town().date();
    LocalDate citizen =
        dice.happens(50) ? day.minusDays(dice.below(85)) : day.plusDays(dice.between(-300, 180));
    List<Citizenship> citizenships =
        List.of(
            new Citizenship(sketch.birth(), countries.citizenship(country)),
            new Citizenship(citizen, Origin.DENMARK));
    Parents parents = new Parents(profile, sketch, dice);
    return sketch.with(
        countries.danishBirthplace(dice),
        citizenships,
        Optional.of(parents.mother(country, countries.citizenship(country))),
        Optional.empty());
  }

  /**
   * Either the own birthplace or, for those born here without known parents, the citizenship is not
   * stated.
   */
  private Person unknown(Sketch sketch, Dice dice) {
    if (dice.happens(30)) {
      return sketch.withoutParents(
          countries.danishBirthplace(dice), countries.always(Origin.NOT_STATED, sketch.birth()));
    }

    int citizenship = countries.citizenship(countries.ordinary(Background.OEVRIGE, dice));
    return sketch.withoutParents(Origin.NOT_STATED, countries.always(citizenship, sketch.birth()));
  }

  private Person dane(Sketch sketch, Dice dice) {
    Parents parents = new Parents(profile, sketch, dice);
    double kind = dice.fraction() * 100;
    if (kind < 2.5) {
      return bornAbroad(sketch, parents, dice);
    }

    if (kind < 3.5) {
      return fromTheRealm(sketch, parents, dice);
    }

    if (kind < 6.5) {
      return withOneForeignParent(sketch, parents, dice);
    }

    boolean recorded = dice.happens(sketch.birth().getYear() >= PARENTS_RECORDED ? 96 : 12);
    return recorded
        ? withParents(sketch, parents, dice)
        : sketch.withoutParents(
            countries.danishBirthplace(dice), countries.always(Origin.DENMARK, sketch.birth()));
  }

  private Person bornAbroad(Sketch sketch, Parents parents, Dice dice) {
    int birthplace =
        countries.ordinary(dice.happens(40) ? Background.OEVRIGE : Background.VESTLIG, dice);
    return sketch.with(
        birthplace,
        countries.always(Origin.DENMARK, sketch.birth()),
        Optional.of(mother(parents, dice)),
        Optional.of(father(parents, dice)));
  }

  private Person fromTheRealm(Sketch sketch, Parents parents, Dice dice) {
    int birthplace = dice.happens(60) ? Origin.GREENLAND : Origin.FAROE_ISLANDS;
    Person mother = parents.mother(birthplace, Origin.DENMARK);
    return sketch.with(
        birthplace,
        countries.always(Origin.DENMARK, sketch.birth()),
        Optional.of(mother),
        Optional.empty());
  }

  private Person withOneForeignParent(Sketch sketch, Parents parents, Dice dice) {
    int country = countries.ordinary(Background.VESTLIG, dice);
    boolean foreignMother = dice.happens(50);
    Person mother =
        foreignMother
            ? parents.mother(country, countries.citizenship(country))
            : mother(parents, dice);
    Person father = foreignMother ? father(parents, dice) : parents.father(country, Origin.DENMARK);
    return sketch.with(
        countries.danishBirthplace(dice),
        countries.always(Origin.DENMARK, sketch.birth()),
        Optional.of(mother),
        Optional.of(father));
  }

  /** Whoever has such a mother is of Danish origin, also as a foreign citizen. */
  private Person withParents(Sketch sketch, Parents parents, Dice dice) {
    boolean citizen = dice.happens(profile.groups().get(Background.DANSK).citizens());
    int citizenship =
        citizen
            ? Origin.DENMARK
            : countries.citizenship(countries.ordinary(Background.VESTLIG, dice));
    Optional<Person> father =
        Optional.of(father(parents, dice))
            .filter(parent -> !dice.happens(profile.changes().missingParents()));
    return sketch.with(
        countries.danishBirthplace(dice),
        countries.always(citizenship, sketch.birth()),
        Optional.of(mother(parents, dice)),
        father.map(parent -> Parents.blurred(parent, profile, dice)));
  }

  private Person mother(Parents parents, Dice dice) {
    return parents.mother(countries.danishBirthplace(dice), Origin.DENMARK);
  }

  private Person father(Parents parents, Dice dice) {
    return parents.father(countries.danishBirthplace(dice), Origin.DENMARK);
  }
}
