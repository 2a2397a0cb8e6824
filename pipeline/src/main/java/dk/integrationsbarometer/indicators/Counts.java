package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.Sums;

/**
 * How many people a figure rests on.
 *
 * @param points the sums over the period's status dates: a person counts once for every date
 * @param persons the largest population on one status date: at least so many different persons
 * @param fewest the smallest population on a status date with anybody at all; with two dates it is
 *     the sum less {@code persons}, so whoever knows those two knows this one
 * @param inside the largest number inside the numerator on one status date
 * @param outside the largest number of people outside the numerator on one status date
 */
public record Counts(Sums points, long persons, long fewest, long inside, long outside) {
  static final Counts NOBODY = new Counts(Sums.ZERO, 0, 0, 0, 0);

  /**
   * Whether all have the same number, as far as that is known: then a mean tells everybody's. When
   * it is 0, it is told in any case that nobody has anything.
   */
  public boolean isUniform() {
    return points.squares().over().signum() > 0
        && persons > 1
        && new CountedPeople(this).quotient().isEmpty();
  }

  /** These people and those of one more status date. */
  Counts plus(Sums date) {
    return new Counts(
        points.plus(date),
        Math.max(persons, date.units()),
        fewest == 0 || date.units() == 0 ? fewest + date.units() : Math.min(fewest, date.units()),
        Math.max(inside, date.inside()),
        Math.max(outside, date.outside()));
  }
}
