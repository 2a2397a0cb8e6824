package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.Household.Member;
import dk.integrationsbarometer.generator.Residence.Whereabouts;
import java.time.LocalDate;

/**
 * Who is there on a date.
 *
 * <p>Around the day of the counts people move, are born and die. For dates more than a year before
 * it the residents of that day stand for those who lived there then, as far as they were born, and
 * of some dates only a share of the households is asked for.
 */
record Presence(Profile profile) {
  /** Where somebody lives. */
  Whereabouts of(Member member, LocalDate date) {
    LocalDate day = profile.town().date();
    if (!date.isBefore(day.minusYears(1))) {
      return member.on(date);
    }

    return member.person().birth().isAfter(date) ? Whereabouts.GONE : member.residence().on(day);
  }

  /** How many of a household live somewhere. */
  long size(Household household, LocalDate date) {
    return household.members().stream()
        .filter(member -> of(member, date) != Whereabouts.GONE)
        .count();
  }

  /** Whether the household that is visited in that place belongs to the date's share. */
  boolean holds(long place, LocalDate date) {
    double share = profile.households(date) / 100;
    return Math.floor((place + 1) * share) > Math.floor(place * share);
  }
}
