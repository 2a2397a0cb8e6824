package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Household.Member;
import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Who is there on a date.
 *
 * <p>Around the day of the counts people move, are born and die. For dates more than a year before
 * it the residents of that day stand for those who lived there then, as far as they were born, and
 * of some dates only a share of the households is asked for.
 */
public record Residents(Profile profile, Plan plan) {
  /** Where somebody lives. */
  public Whereabouts where(Member member, LocalDate date) {
    LocalDate day = profile.town().date();
    if (!date.isBefore(day.minusYears(1))) {
      return member.on(date);
    }

    return member.person().birth().isAfter(date) ? Whereabouts.GONE : member.residence().on(day);
  }

  /** How many of somebody's household live somewhere. */
  public long size(PersonOnDate person) {
    return person.household().members().stream()
        .filter(member -> where(member, person.date()) != Whereabouts.GONE)
        .count();
  }

  /** The members of the households that belong to a date's share, always in the same order. */
  public void everybody(LocalDate date, Consumer<PersonOnDate> action) {
    var backgrounds = new Backgrounds(profile);
    double share = profile.households(date) / 100;
    for (long place = 0; place < plan.households(); place++) {
      if (Math.floor((place + 1) * share) > Math.floor(place * share)) {
        Household household = plan.visit(place);
        household
            .members()
            .forEach(member -> action.accept(backgrounds.on(date, household, member)));
      }
    }
  }

  /** Those of them who live in the profile's municipality. */
  public void forEach(LocalDate date, Consumer<PersonOnDate> action) {
    everybody(
        date,
        person -> {
          if (where(person.member(), date) == Whereabouts.HERE) {
            action.accept(person);
          }
        });
  }
}
