package dk.integrationsbarometer.samples;

import dk.integrationsbarometer.samples.Household.Member;
import dk.integrationsbarometer.samples.Profile.Band;
import dk.integrationsbarometer.samples.Residence.Whereabouts;
import java.time.LocalDate;

/** How many residents there are on the day of the counts, by background, sex and age. */
final class Census {
  private static final int AGES = 130;
  private static final int ADULT = 25;

  private final long[][][] counts = new long[Background.values().length][Sex.values().length][AGES];

  private Census() {}

  static Census count(Plan plan, Profile profile) {
    var census = new Census();
    var backgrounds = new Backgrounds(profile);
    LocalDate day = profile.town().date();
    for (long place = 0; place < plan.households(); place++) {
      for (Member member : plan.visit(place).members()) {
        if (member.on(day) == Whereabouts.HERE) {
          Person person = member.person();
          census.counts[backgrounds.of(person, day).ordinal()][person.sex().ordinal()][person.age(day)]++;
        }
      }
    }

    return census;
  }

  long of(Background background, Sex sex, Band band) {
    long sum = 0;
    for (int age = band.from(); age <= band.to(); age++) {
      sum += counts[background.ordinal()][sex.ordinal()][age];
    }

    return sum;
  }

  /** Those younger than the ages that the profile gives. */
  long young(Background background) {
    var young = new Band(0, ADULT - 1);
    return of(background, Sex.KVINDE, young) + of(background, Sex.MAND, young);
  }
}
