package dk.integrationsbarometer.samples;

import dk.integrationsbarometer.samples.Person.Citizenship;
import dk.integrationsbarometer.samples.Person.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes adults of a wanted background with parents that give it to them by the official rules: not only the plain case of each
 * background, but the rarer ones as well.
 */
final class Adults {
  private static final int GREENLAND = 5101;
  private static final int FAROE_ISLANDS = 5902;
  private static final int STATELESS = 5103;
  private static final int ABROAD = 5102;
  private static final int ADULTHOOD = 18;

  private final Profile profile;

  Adults(Profile profile) {
    this.profile = profile;
  }

  /** Who an adult is, before it is decided where she or he comes from. */
  record Sketch(long number, Sex sex, LocalDate birth) {
    Person with(int birthplace, List<Citizenship> citizenships, Optional<Person> mother, Optional<Person> father) {
      return new Person(number, sex, birth, Optional.empty(), birthplace, citizenships, mother, father, Trace.RECORDED);
    }
  }

  Person adult(Background background, Sketch sketch, Dice dice) {
    return switch (background) {
      case DANSK -> danish(sketch, dice);
      case UKENDT -> unknown(sketch, dice);
      case VESTLIG, MENAPT, OEVRIGE -> foreign(background, sketch, dice);
    };
  }

  /** A woman born in Denmark who becomes a citizen in the year of the counts, so that her children's origin changes that day. */
  Person naturalising(Background background, Sketch sketch, Dice dice) {
    int country = ordinaryCountry(background, dice);
    LocalDate day = profile.town().date();
    LocalDate citizen = dice.happens(50) ? day.minusDays(dice.below(85)) : day.plusDays(dice.between(-300, 180));
    List<Citizenship> citizenships = List.of(new Citizenship(sketch.birth(), citizenship(country)), new Citizenship(citizen, Origin.DENMARK));
    Parents parents = new Parents(profile, sketch, dice);
    return sketch.with(danishBirthplace(dice), citizenships, Optional.of(parents.mother(country, citizenship(country))), Optional.empty());
  }

  /** A country of the background in which people are born. */
  int ordinaryCountry(Background background, Dice dice) {
    Weights<Integer> countries = profile.groups().get(background).countries().orElseThrow();
    int country = countries.draw(dice);
    for (int tries = 0; isSpecial(country) && tries < 20; tries++) {
      country = countries.draw(dice);
    }

    return country;
  }

  int danishBirthplace(Dice dice) {
    return dice.happens(1) ? dice.between(501, 545) : dice.between(7001, 9299);
  }

  private Person danish(Sketch sketch, Dice dice) {
    Parents parents = new Parents(profile, sketch, dice);
    int variant = dice.below(200);
    List<Citizenship> citizen = List.of(new Citizenship(sketch.birth(), Origin.DENMARK));
    Optional<Person> mother = Optional.of(parents.mother(danishBirthplace(dice), Origin.DENMARK));
    Optional<Person> father = Optional.of(parents.father(danishBirthplace(dice), Origin.DENMARK));
    if (variant < 5) {
      return sketch.with(ordinaryCountry(variant < 2 ? Background.OEVRIGE : Background.VESTLIG, dice), citizen, mother, father);
    }

    if (variant < 7) {
      int birthplace = dice.happens(60) ? GREENLAND : FAROE_ISLANDS;
      return sketch.with(birthplace, citizen, Optional.of(parents.mother(birthplace, Origin.DENMARK)), Optional.empty());
    }

    if (variant < 13) {
      int country = ordinaryCountry(Background.VESTLIG, dice);
      Optional<Person> foreign = Optional.of(variant < 10 ? parents.mother(country, citizenship(country)) : parents.father(country, Origin.DENMARK));
      return sketch.with(danishBirthplace(dice), citizen, variant < 10 ? foreign : mother, variant < 10 ? father : foreign);
    }

    return ordinaryDane(sketch, mother, father, dice);
  }

  /** Numbers of parents became common with the births of the 1960s. */
  private Person ordinaryDane(Sketch sketch, Optional<Person> mother, Optional<Person> father, Dice dice) {
    int birthplace = danishBirthplace(dice);
    if (!dice.happens(sketch.birth().getYear() >= 1962 ? 96 : 12)) {
      return sketch.with(birthplace, List.of(new Citizenship(sketch.birth(), Origin.DENMARK)), Optional.empty(), Optional.empty());
    }

    int citizenship = dice.happens(profile.groups().get(Background.DANSK).citizens()) ? Origin.DENMARK : citizenship(ordinaryCountry(Background.VESTLIG, dice));
    Optional<Person> knownFather = father.filter(parent -> !dice.happens(profile.changes().missingParents())).map(parent -> Parents.blurred(parent, profile, dice));
    return sketch.with(birthplace, List.of(new Citizenship(sketch.birth(), citizenship)), mother, knownFather);
  }

  private Person unknown(Sketch sketch, Dice dice) {
    boolean bornHere = dice.happens(30);
    int citizenship = bornHere ? Origin.NOT_STATED : citizenship(ordinaryCountry(Background.OEVRIGE, dice));
    int birthplace = bornHere ? danishBirthplace(dice) : Origin.NOT_STATED;
    return sketch.with(birthplace, List.of(new Citizenship(sketch.birth(), citizenship)), Optional.empty(), Optional.empty());
  }

  private Person foreign(Background background, Sketch sketch, Dice dice) {
    Profile.Group group = profile.groups().get(background);
    int country = group.countries().orElseThrow().draw(dice);
    int age = profile.town().date().getYear() - sketch.birth().getYear();
    boolean descendant = dice.happens(group.descendants(age)) && country != ABROAD;
    return descendant || country == STATELESS || country == Origin.NOT_STATED ? descendant(group, country, sketch, dice) : immigrant(background, country, sketch, dice);
  }

  private Person immigrant(Background background, int country, Sketch sketch, Dice dice) {
    Parents parents = new Parents(profile, sketch, dice);
    int variant = dice.below(100);
    double citizens = profile.groups().get(background).citizens();
    List<Citizenship> citizenships = citizenships(country, sketch.birth(), ADULTHOOD, citizens, dice);
    if (variant < 88) {
      Optional<Person> mother = Optional.of(parents.mother(country, citizenship(country))).filter(parent -> dice.happens(3)).map(Parents::numberOnly);
      return sketch.with(country, citizenships, mother, Optional.empty());
    }

    if (variant < 91) {
      return sketch.with(country, citizenships, Optional.empty(), Optional.of(parents.father(country, citizenship(country))));
    }

    int birthplace = variant < 94 ? ordinaryCountry(background, dice) : country;
    return sketch.with(birthplace, citizenships, Optional.of(parents.mother(country, Origin.DENMARK)), Optional.of(parents.father(country, citizenship(country))));
  }

  private Person descendant(Profile.Group group, int country, Sketch sketch, Dice dice) {
    Parents parents = new Parents(profile, sketch, dice);
    int variant = country == STATELESS ? 0 : 2 + dice.below(98);
    if (variant < 3) {
      return sketch.with(danishBirthplace(dice), List.of(new Citizenship(sketch.birth(), citizenship(country))), Optional.empty(), Optional.empty());
    }

    List<Citizenship> citizenships = citizenships(country, sketch.birth(), 0, Math.min(95, group.citizens() + 25), dice);
    if (variant < 7) {
      Person bornHere = parents.mother(danishBirthplace(dice), citizenship(country));
      return sketch.with(danishBirthplace(dice), citizenships, Optional.of(bornHere), Optional.of(parents.father(country, Origin.DENMARK)));
    }

    boolean motherMissing = dice.happens(profile.changes().missingParents() / 2) && country != Origin.NOT_STATED;
    boolean fatherMissing = !motherMissing && dice.happens(profile.changes().missingParents());
    int fatherCountry = dice.happens(88) ? country : group.countries().orElseThrow().draw(dice);
    Optional<Person> mother = Optional.of(parents.mother(country, dice.happens(group.citizens()) ? Origin.DENMARK : citizenship(country)));
    Optional<Person> father = Optional.of(parents.father(motherMissing ? country : fatherCountry, citizenship(country)));
    return sketch.with(
        danishBirthplace(dice), citizenships, mother.filter(parent -> !motherMissing), father.filter(parent -> !fatherMissing).map(parent -> motherMissing ? parent : Parents.blurred(parent, profile, dice)));
  }

  private List<Citizenship> citizenships(int country, LocalDate birth, int earliest, double citizens, Dice dice) {
    Citizenship first = new Citizenship(birth, citizenship(country));
    LocalDate from = birth.plusYears(earliest).plusDays(1);
    LocalDate to = profile.town().date().plusYears(1);
    return dice.happens(citizens) && from.isBefore(to) ? List.of(first, new Citizenship(dice.between(from, to), Origin.DENMARK)) : List.of(first);
  }

  private int citizenship(int country) {
    return profile.citizenships().getOrDefault(country, country);
  }

  private static boolean isSpecial(int country) {
    return country == STATELESS || country == ABROAD || country == Origin.NOT_STATED;
  }
}
