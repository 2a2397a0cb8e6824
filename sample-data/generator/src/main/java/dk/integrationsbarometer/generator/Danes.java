package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.Adults.Sketch;
import java.util.Optional;

/** Makes adults of Danish origin. */
final class Danes {
  /** Numbers of parents became common with the births of these years. */
  private static final int PARENTS_RECORDED = 1962;

  private final Profile profile;
  private final Countries countries;

  Danes(Profile profile) {
    this.profile = profile;
    this.countries = new Countries(profile);
  }

  Person adult(Sketch sketch, Dice dice) {
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
    int birthplace = dice.happens(60) ? Countries.GREENLAND : Countries.FAROE_ISLANDS;
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
