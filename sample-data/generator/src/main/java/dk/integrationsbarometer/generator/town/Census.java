package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Household.Member;
import dk.integrationsbarometer.generator.town.Profile.Band;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** How many residents there are on the day of the counts, by background, sex and age. */
public final class Census {
  private final Tally<Cell> residents = new Tally<>();

  private Census() {}

  /** Residents of one age. */
  private record Cell(Background background, Sex sex, int age) {}

  public static Census count(Plan plan, Profile profile) {
    var census = new Census();
    var backgrounds = new Backgrounds(profile);
    LocalDate day = profile.town().date();
    for (long place = 0; place < plan.households(); place++) {
      for (Member member : plan.visit(place).members()) {
        if (member.on(day) == Whereabouts.HERE) {
          Person person = member.person();
          census.residents.add(
              new Cell(backgrounds.of(Origin.of(person, day)), person.sex(), person.age(day)), 1);
        }
      }
    }

    return census;
  }

  public long of(Background background, Sex sex, Band band) {
    return IntStream.rangeClosed(band.from(), band.to())
        .mapToLong(age -> residents.of(new Cell(background, sex, age)))
        .sum();
  }

  /** Those younger than the ages that the profile gives. */
  public long young(Background background) {
    var young = new Band(0, Profile.Employment.FIRST_AGE - 1);
    return of(background, Sex.KVINDE, young) + of(background, Sex.MAND, young);
  }
}
