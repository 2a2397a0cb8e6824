package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Adults.Sketch;
import dk.integrationsbarometer.generator.town.Household.Member;
import dk.integrationsbarometer.generator.town.Person.Citizenship;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes households: each is worked out from the seed and its number alone. */
public final class Households {
  private static final int OLDEST_CHILD = 24;

  private final Profile profile;
  private final long seed;
  private final Adults adults;
  private final Countries countries;

  public Households(Profile profile, long seed) {
    this.profile = profile;
    this.seed = seed;
    this.adults = new Adults(profile);
    this.countries = new Countries(profile);
  }

  /** Someone who lives without children; aged as the band says on the day of the counts. */
  public Household single(long number, Lot lot, Background background, Profile.Band band, Sex sex) {
    Dice dice = Dice.of(seed, number, 0);
    int span = band.to() - band.from() + 1;
    int age =
        band.from()
            + (band.to() > 90 ? Math.min(dice.below(span), dice.below(span)) : dice.below(span));
    Sketch sketch = new Sketch(number * Parents.NUMBERS, sex, birth(age, dice));
    Person person = adults.adult(background, sketch, dice);
    Residence residence = lot.residence(profile, dice, district(background, dice));
    boolean leaves = !residence.departure().equals(LocalDate.MAX);
    return new Household(
        number,
        List.of(
            leaves && dice.happens(age >= 65 ? 80 : 3)
                ? dying(person, residence)
                : new Member(person, residence)));
  }

  /** A mother, mostly the father, and their children. */
  public Household family(long number, Profile.FamilyKind kind) {
    Dice dice = Dice.of(seed, number, 0);
    int motherAge = 24 + dice.below(14) + dice.below(14);
    Sketch motherSketch = new Sketch(number * Parents.NUMBERS, Sex.KVINDE, birth(motherAge, dice));
    Person mother = mother(kind.mother(), motherSketch, dice);
    Background fatherBackground = kind.father().orElse(kind.mother());
    Sketch fatherSketch =
        new Sketch(
            number * Parents.NUMBERS + 1,
            Sex.MAND,
            birth(Math.max(21, motherAge + dice.between(-3, 7)), dice));
    Person father = adults.adult(fatherBackground, fatherSketch, dice);
    Residence residence =
        Lot.draw(profile.changes(), dice).residence(profile, dice, district(kind.mother(), dice));
    List<Member> members = new ArrayList<>();
    members.add(new Member(mother, residence));
    kind.father().ifPresent(resident -> members.add(new Member(father, residence)));
    boolean fatherUnknown =
        dice.happens(kind.father().isPresent() ? profile.changes().missingParents() : 30);
    children(kind, mother, fatherUnknown ? Optional.empty() : Optional.of(father), motherAge, dice)
        .forEach(child -> members.add(new Member(child, residence)));
    return new Household(number, members);
  }

  private Person mother(Background background, Sketch sketch, Dice dice) {
    boolean foreign = profile.groups().get(background).countries().isPresent();
    return foreign && dice.happens(profile.changes().naturalisingMothers())
        ? adults.naturalising(background, sketch, dice)
        : adults.adult(background, sketch, dice);
  }

  private List<Person> children(
      Profile.FamilyKind kind, Person mother, Optional<Person> father, int motherAge, Dice dice) {
    List<Person> children = new ArrayList<>();
    int wanted = profile.groups().get(kind.mother()).children().draw(dice);
    int oldest = Math.min(20, motherAge - 22);
    int age = dice.between(-1, oldest);
    while (children.size() < wanted && age <= Math.min(OLDEST_CHILD, motherAge - 19)) {
      children.add(
          child(mother.number() + 2 + children.size(), birth(age, dice), mother, father, dice));
      age += dice.between(1, 4);
    }

    return children;
  }

  private Person child(
      long number, LocalDate birth, Person mother, Optional<Person> father, Dice dice) {
    Sex sex = dice.happens(51.3) ? Sex.MAND : Sex.KVINDE;
    boolean danish =
        father.filter(parent -> parent.citizenship(birth) == Origin.DENMARK).isPresent()
            || mother.citizenship(birth) == Origin.DENMARK;
    List<Citizenship> citizenships = new ArrayList<>();
    citizenships.add(new Citizenship(birth, danish ? Origin.DENMARK : mother.citizenship(birth)));
    mother.citizenships().stream()
        .filter(later -> !danish && later.from().isAfter(birth))
        .forEach(citizenships::add);
    return new Sketch(number, sex, birth)
        .with(birthplace(mother, dice), citizenships, Optional.of(mother), father);
  }

  /** Children of women born here are seldom born abroad; some of those who are were adopted. */
  private int birthplace(Person mother, Dice dice) {
    if (!Origin.isDanish(mother.birthplace())) {
      return dice.happens(profile.changes().childrenBornAbroad())
          ? mother.birthplace()
          : countries.danishBirthplace(dice);
    }

    return dice.happens(1.5)
        ? countries.ordinary(Background.OEVRIGE, dice)
        : countries.danishBirthplace(dice);
  }

  private static Member dying(Person person, Residence residence) {
    return new Member(
        person.diedOn(residence.departure()),
        new Residence(
            residence.arrival(),
            residence.departure(),
            residence.before(),
            Whereabouts.GONE,
            residence.district()));
  }

  private LocalDate birth(int age, Dice dice) {
    return profile.town().date().minusYears(age).minusDays(dice.below(365));
  }

  private int district(Background background, Dice dice) {
    return profile.groups().get(background).districts().draw(dice);
  }
}
