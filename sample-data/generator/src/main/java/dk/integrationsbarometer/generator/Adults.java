package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.Person.Citizenship;
import dk.integrationsbarometer.generator.Person.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes adults of a wanted background, with parents that give it to them by the official rules: not
 * only the plain case of each background, but the rarer ones as well.
 */
final class Adults {
  private final Profile profile;
  private final Countries countries;
  private final Danes danes;
  private final Foreigners foreigners;

  Adults(Profile profile) {
    this.profile = profile;
    this.countries = new Countries(profile);
    this.danes = new Danes(profile);
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
      case DANSK -> danes.adult(sketch, dice);
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
}
