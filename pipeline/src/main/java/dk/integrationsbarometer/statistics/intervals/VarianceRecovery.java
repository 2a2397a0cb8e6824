package dk.integrationsbarometer.statistics.intervals;

import java.util.List;
import java.util.Optional;

/**
 * The interval of a difference, sum or ratio from the intervals of its terms (method of variance
 * estimates recovery, "MOVER"): it works for whatever has an interval of its own, and stays
 * lopsided where the terms' intervals are.
 *
 * <p>The terms must be independent: groups with nobody in common. A group against a total that it
 * is part of is for {@link PartOfWhole}. All intervals must be at the same level, which the result
 * then has.
 */
public final class VarianceRecovery {
  private VarianceRecovery() {}

  /**
   * First minus second, in the unit of both: {@code d - sqrt((e1 - l1)^2 + (u2 - e2)^2)} to {@code
   * d + sqrt((u1 - e1)^2 + (e2 - l2)^2)} (Zou and Donner 2008, Statistics in Medicine 27,
   * 1693-1702). With Wilson's intervals it is {@link ShareInterval#newcombe}, with intervals of two
   * means of equal size the usual one.
   *
   * <p>10 (7 to 15) minus 4 (2 to 8): {@code 6 - sqrt(9 + 16)} to {@code 6 + sqrt(25 + 4)}, so 1 to
   * 11.385.
   */
  public static Interval difference(Estimate first, Estimate second) {
    double difference = first.value() - second.value();
    return new Interval(
        difference - Math.hypot(first.below(), second.above()),
        difference + Math.hypot(first.above(), second.below()));
  }

  /**
   * The same for two estimates that are not independent (Zou and Donner 2008, section 2): {@code -2
   * c} times the product of the two distances is added under either root.
   *
   * <p>10 (7 to 15) minus 4 (2 to 8) with the correlation -0.5: {@code 6 - sqrt(9 + 16 + 12)} to
   * {@code 6 + sqrt(25 + 4 + 10)}, so -0.083 to 12.245.
   *
   * @param correlation -1 to 1
   */
  public static Interval difference(Estimate first, Estimate second, double correlation) {
    double difference = first.value() - second.value();
    return new Interval(
        difference - root(first.below(), second.above(), correlation),
        difference + root(first.above(), second.below(), correlation));
  }

  private static double root(double one, double other, double correlation) {
    return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
  }

  /**
   * A sum of independent estimates, each times a weight, such as a rate that is standardised over
   * strata (Zou, Huang and Zhang 2009, Computational Statistics and Data Analysis 53, 1080-1085).
   * Where a weight is negative, the two distances change sides: with 1 and -1 it is {@link
   * #difference}.
   *
   * <p>Half of 10 (7 to 15) and half of 4 (2 to 8): {@code 7 - sqrt(1.5^2 + 1^2)} to {@code 7 +
   * sqrt(2.5^2 + 2^2)}, so 5.197 to 10.202.
   *
   * @param weights one for each estimate; the interval of shares with positive weights that add to
   *     1 stays between 0 and 1
   */
  public static Estimate sum(List<Estimate> estimates, double... weights) {
    if (estimates.size() != weights.length) {
      throw new IllegalArgumentException(
          "Invalid weights: " + weights.length + " for " + estimates.size() + " estimates");
    }

    double sum = 0;
    double below = 0;
    double above = 0;
    for (int i = 0; i < weights.length; i++) {
      Estimate estimate = estimates.get(i);
      boolean isAdded = weights[i] >= 0;
      sum += weights[i] * estimate.value();
      below = Math.hypot(below, weights[i] * (isAdded ? estimate.below() : estimate.above()));
      above = Math.hypot(above, weights[i] * (isAdded ? estimate.above() : estimate.below()));
    }

    return new Estimate(sum, new Interval(sum - below, sum + above));
  }

  /**
   * First over second, a number without unit (Donner and Zou 2012, Statistical Methods in Medical
   * Research 21, 347-359). The limits are the ratios {@code r} at which {@code first - r * second}
   * has an interval, as in {@link #difference}, that just touches 0.
   *
   * <p>7 of 34 over 1 of 34 with Wilson's intervals at 95 per cent: 1.1537 to 41.9763 (Fagerland,
   * Lydersen and Laake 2017, Statistical analysis of contingency tables, chapter 4). Of a first
   * that is 0 the lower limit is 0.
   *
   * @return empty when the lower limit of the second is 0, as the ratio can then be any large
   *     number, or when a limit is negative
   */
  public static Optional<Interval> ratio(Estimate first, Estimate second) {
    if (first.interval().low() < 0 || second.interval().low() <= 0) {
      return Optional.empty();
    }

    double product = first.value() * second.value();
    double lowest = inner(first, first.interval().low());
    double highest = inner(first, first.interval().high());
    double most = inner(second, second.interval().high());
    double least = inner(second, second.interval().low());
    double low = lowest == 0 ? 0 : lowest / (product + root(product, lowest * most));
    double high = (product + root(product, highest * least)) / least;
    return Optional.of(new Interval(low, high));
  }

  /** The square of the value less the square of its distance to a limit. */
  private static double inner(Estimate estimate, double limit) {
    return limit * (2 * estimate.value() - limit);
  }

  private static double root(double product, double inners) {
    return Math.sqrt(Math.max(0, product * product - inners));
  }
}
