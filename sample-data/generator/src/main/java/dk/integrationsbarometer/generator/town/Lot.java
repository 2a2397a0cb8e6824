package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Residence.Whereabouts;
import java.time.LocalDate;

/** Where people live around the day of the counts. */
public enum Lot {
  /** A resident on the day. */
  RESIDENT,
  /** A resident until some day in the year before. */
  FORMER,
  /** A resident from some day in the year after. */
  FUTURE,
  /** A resident of the neighbouring municipality. */
  NEIGHBOUR;

  private static final int DAYS = 365;

  public Residence residence(Profile profile, Dice dice, int district) {
    LocalDate day = profile.town().date();
    return switch (this) {
      case RESIDENT -> {
        boolean newcomer = dice.happens(profile.changes().arrivals());
        boolean leaving = dice.happens(profile.changes().departures());
        yield new Residence(
            newcomer ? day.minusDays(dice.below(DAYS)) : LocalDate.MIN,
            leaving ? day.plusDays(1L + dice.below(DAYS)) : LocalDate.MAX,
            elsewhere(profile, dice),
            elsewhere(profile, dice),
            district);
      }
      case FORMER -> {
        LocalDate departure = day.minusDays(dice.below(DAYS));
        Whereabouts after = elsewhere(profile, dice);
        yield new Residence(LocalDate.MIN, departure, Whereabouts.GONE, after, district);
      }
      case FUTURE -> {
        LocalDate arrival = day.plusDays(1L + dice.below(DAYS));
        Whereabouts before = elsewhere(profile, dice);
        yield new Residence(arrival, LocalDate.MAX, before, Whereabouts.GONE, district);
      }
      case NEIGHBOUR ->
          new Residence(
              LocalDate.MAX, LocalDate.MAX, Whereabouts.NEXT_DOOR, Whereabouts.NEXT_DOOR, district);
    };
  }

  /** People of this lot for every hundred residents. */
  public double percent(Profile.Changes changes) {
    return switch (this) {
      case RESIDENT -> 100;
      case FORMER -> changes.departures();
      case FUTURE -> changes.laterArrivals();
      case NEIGHBOUR -> changes.neighbours();
    };
  }

  /** The lot of a household for which none is laid down. */
  public static Lot draw(Profile.Changes changes, Dice dice) {
    for (Lot lot : values()) {
      if (lot != RESIDENT && dice.happens(lot.percent(changes))) {
        return lot;
      }
    }

    return RESIDENT;
  }

  private static Whereabouts elsewhere(Profile profile, Dice dice) {
    return dice.happens(profile.changes().fromNeighbour())
        ? Whereabouts.NEXT_DOOR
        : Whereabouts.GONE;
  }
}
