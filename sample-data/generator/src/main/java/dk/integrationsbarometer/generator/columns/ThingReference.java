package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.Profile;
import dk.integrationsbarometer.problems.Place;

/**
 * A thing of another register: each of those that are eligible gets the same number of rows, or one
 * more.
 *
 * @param place where the profile says so
 * @param share which of the things, by their running number in per cent of all
 * @param together who refers to the same thing
 */
public record ThingReference(String register, Place place, Profile.Band share, Together together)
    implements Filling {
  /** Who refers to the same thing. */
  public enum Together {
    NOBODY,
    /** All people of a household; the things have not exactly the same number of rows then. */
    HOUSEHOLD
  }

  @Override
  public Dealing start(long rows, Setting setting) {
    Surroundings.Things things = setting.around().things().get(register);
    long first = Math.round(things.number() * (double) share.from() / 100);
    long eligible = Math.max(1, Math.round(things.number() * (double) share.to() / 100) - first);
    if (together == Together.HOUSEHOLD) {
      var likeness = new Lots.Likeness(100, 0, 0, 0);
      return line ->
          things.spelling().apply(first + (long) (setting.lots().lot(line, likeness) * eligible));
    }

    long[] place = {0};
    return line -> things.spelling().apply(first + place[0]++ % eligible);
  }
}
