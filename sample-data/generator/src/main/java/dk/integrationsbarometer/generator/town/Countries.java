package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Person.Citizenship;
import java.time.LocalDate;
import java.util.List;

/** Where people can be born, and the citizenships that go with it. */
record Countries(Profile profile) {
  static final int ABROAD = 5102;
  static final int STATELESS = 5103;
  private static final int TRIES = 20;

  /** Any country of the background, also the codes for what is not known. */
  int any(Background background, Dice dice) {
    return profile.groups().get(background).countries().orElseThrow().draw(dice);
  }

  /** A country of the background in which people are born. */
  int ordinary(Background background, Dice dice) {
    int country = any(background, dice);
    for (int tries = 0; isSpecial(country) && tries < TRIES; tries++) {
      country = any(background, dice);
    }

    return country;
  }

  /** A parish; for a few the municipality. */
  int danishBirthplace(Dice dice) {
    return dice.happens(1) ? dice.between(501, 545) : dice.between(7001, 9299);
  }

  int citizenship(int country) {
    return profile.citizenships().getOrDefault(country, country);
  }

  /** One citizenship from birth. */
  List<Citizenship> always(int citizenship, LocalDate birth) {
    return List.of(new Citizenship(birth, citizenship));
  }

  /**
   * That of the country from birth, and for so many per cent the Danish one from some day after the
   * earliest age.
   */
  List<Citizenship> naturalised(
      int country, LocalDate birth, int earliest, double percent, Dice dice) {
    Citizenship first = new Citizenship(birth, citizenship(country));
    LocalDate from = birth.plusYears(earliest).plusDays(1);
    LocalDate to = profile.town().date().plusYears(1);
    return dice.happens(percent) && from.isBefore(to)
        ? List.of(first, new Citizenship(dice.between(from, to), Origin.DENMARK))
        : List.of(first);
  }

  private static boolean isSpecial(int country) {
    return country == STATELESS || country == ABROAD || country == Origin.NOT_STATED;
  }
}
