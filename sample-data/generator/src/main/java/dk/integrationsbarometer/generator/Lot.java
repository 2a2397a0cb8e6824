package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.generator.Residence.Whereabouts;
import java.time.LocalDate;

/** Where people live around the day of the counts. */
enum Lot {
  /** A resident on the day. */
  RESIDENT {
    @Override
    Residence residence(Profile profile, Dice dice, int district) {
      LocalDate day = profile.town().date();
      boolean newcomer = dice.happens(profile.changes().arrivals());
      boolean leaving = dice.happens(profile.changes().departures());
      LocalDate arrival = newcomer ? day.minusDays(dice.below(DAYS)) : LocalDate.MIN;
      LocalDate departure = leaving ? day.plusDays(1L + dice.below(DAYS)) : LocalDate.MAX;
      return new Residence(
          arrival, departure, elsewhere(profile, dice), elsewhere(profile, dice), district);
    }
  },
  /** A resident until some day in the year before. */
  FORMER {
    @Override
    Residence residence(Profile profile, Dice dice, int district) {
      LocalDate departure = profile.town().date().minusDays(dice.below(DAYS));
      return new Residence(
          LocalDate.MIN, departure, Whereabouts.GONE, elsewhere(profile, dice), district);
    }
  },
  /** A resident from some day in the year after. */
  FUTURE {
    @Override
    Residence residence(Profile profile, Dice dice, int district) {
      LocalDate arrival = profile.town().date().plusDays(1L + dice.below(DAYS));
      return new Residence(
          arrival, LocalDate.MAX, elsewhere(profile, dice), Whereabouts.GONE, district);
    }
  },
  /** A resident of the neighbouring municipality. */
  NEIGHBOUR {
    @Override
    Residence residence(Profile profile, Dice dice, int district) {
      return new Residence(
          LocalDate.MAX, LocalDate.MAX, Whereabouts.NEXT_DOOR, Whereabouts.NEXT_DOOR, district);
    }
  };

  private static final int DAYS = 365;

  abstract Residence residence(Profile profile, Dice dice, int district);

  /** People of this lot for every hundred residents. */
  double percent(Profile.Changes changes) {
    return switch (this) {
      case RESIDENT -> 100;
      case FORMER -> changes.departures();
      case FUTURE -> changes.laterArrivals();
      case NEIGHBOUR -> changes.neighbours();
    };
  }

  /** The lot of a household for which none is laid down. */
  static Lot draw(Profile.Changes changes, Dice dice) {
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
