package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Adults.Sketch;
import dk.integrationsbarometer.generator.town.Person.Citizenship;
import java.util.List;
import java.util.Optional;

/** Makes adult immigrants and descendants whose country of origin belongs to a background. */
final class Foreigners {
  private static final int ADULTHOOD = 18;

  private final Profile profile;
  private final Countries countries;

  Foreigners(Profile profile) {
    this.profile = profile;
    this.countries = new Countries(profile);
  }

  /**
   * Nobody is born stateless or in an unknown country; these become the origin of descendants only.
   */
  Person adult(Background background, Sketch sketch, Dice dice) {
    Profile.Group group = profile.groups().get(background);
    int country = countries.any(background, dice);
    int age = profile.town().date().getYear() - sketch.birth().getYear();
    boolean descendant = dice.happens(group.descendants(age)) && country != Countries.ABROAD;
    boolean onlyDescendant = country == Countries.STATELESS || country == Origin.NOT_STATED;
    return descendant || onlyDescendant
        ? descendant(background, country, sketch, dice)
        : immigrant(background, country, sketch, dice);
  }

  private Person immigrant(Background background, int country, Sketch sketch, Dice dice) {
    Parents parents = new Parents(profile, sketch, dice);
    List<Citizenship> citizenships =
        countries.naturalised(
            country, sketch.birth(), ADULTHOOD, profile.groups().get(background).citizens(), dice);
    int kind = dice.below(100);
    if (kind < 88) {
      Optional<Person> numberOnly =
          Optional.of(parents.mother(country, countries.citizenship(country)))
              .filter(parent -> dice.happens(3))
              .map(Person::numberOnly);
      return sketch.with(country, citizenships, numberOnly, Optional.empty());
    }

    Optional<Person> father = Optional.of(parents.father(country, countries.citizenship(country)));
    if (kind < 91) {
      return sketch.with(country, citizenships, Optional.empty(), father);
    }

    // A mother decides, wherever the person was born.
    int birthplace = kind < 94 ? countries.ordinary(background, dice) : country;
    return sketch.with(
        birthplace, citizenships, Optional.of(parents.mother(country, Origin.DENMARK)), father);
  }

  private Person descendant(Background background, int country, Sketch sketch, Dice dice) {
    Parents parents = new Parents(profile, sketch, dice);
    int kind = dice.below(100);
    if (country == Countries.STATELESS || (kind < 2 && country != Origin.NOT_STATED)) {
      // Without known parents the own citizenship is all there is.
      return sketch.withoutParents(
          countries.danishBirthplace(dice),
          countries.always(countries.citizenship(country), sketch.birth()));
    }

    double citizens = profile.groups().get(background).citizens();
    List<Citizenship> citizenships =
        countries.naturalised(country, sketch.birth(), 0, Math.min(95, citizens + 25), dice);
    if (kind < 7) {
      // The mother was born here but is not a citizen, the father is a citizen but was not born
      // here.
      Person mother =
          parents.mother(countries.danishBirthplace(dice), countries.citizenship(country));
      return sketch.with(
          countries.danishBirthplace(dice),
          citizenships,
          Optional.of(mother),
          Optional.of(parents.father(country, Origin.DENMARK)));
    }

    if (kind < 9 && country != Origin.NOT_STATED) {
      return sketch.with(
          countries.danishBirthplace(dice),
          citizenships,
          Optional.empty(),
          Optional.of(parents.father(country, countries.citizenship(country))));
    }

    int fatherCountry = dice.happens(88) ? country : countries.any(background, dice);
    Person mother =
        parents.mother(
            country, dice.happens(citizens) ? Origin.DENMARK : countries.citizenship(country));
    Optional<Person> father =
        Optional.of(parents.father(fatherCountry, countries.citizenship(fatherCountry)))
            .filter(parent -> !dice.happens(profile.changes().missingParents()))
            .map(parent -> Parents.blurred(parent, profile, dice));
    return sketch.with(countries.danishBirthplace(dice), citizenships, Optional.of(mother), father);
  }
}
