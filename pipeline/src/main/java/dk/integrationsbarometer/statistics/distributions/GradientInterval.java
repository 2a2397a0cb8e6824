package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * How sure the slope and the relative index of a {@link Gradient} on the linear scale are, when the
 * figure of every group has an interval of its own.
 *
 * <p>Both ends of the line, and so the slope, are sums of the groups' figures times known weights.
 * The groups must be independent, with nobody in common, and their parts of the people are taken as
 * known. How far the figures lie from a straight line is not in the intervals: they say what chance
 * can do to the line that fits best.
 */
public final class GradientInterval {
  /** Halvings of a bracket, after which it is as narrow as the numbers allow. */
  private static final int HALVINGS = 200;

  private final List<Gradient.Group> groups;
  private final List<Estimate> estimates = new ArrayList<>();
  private final double[] factors;

  /**
   * The intervals of a gradient.
   *
   * @param groups in order, the least well-off first, all with people
   * @param intervals one for each group's value
   */
  public GradientInterval(List<Gradient.Group> groups, List<Interval> intervals) {
    if (groups.size() != intervals.size()) {
      throw new IllegalArgumentException(
          "Invalid intervals: " + intervals.size() + " for " + groups.size() + " groups");
    }

    this.groups = List.copyOf(groups);
    for (int i = 0; i < groups.size(); i++) {
      estimates.add(new Estimate(groups.get(i).value(), intervals.get(i)));
    }

    this.factors = Gradient.factors(groups);
  }

  /**
   * The interval of the slope, in the unit of the figures ({@link VarianceRecovery#sum}: Zou, Huang
   * and Zhang 2009).
   *
   * <p>Two groups of equal size with 10 (9 to 11) and 20 (18 to 22): the slope is {@code 2 * 20 - 2
   * * 10}, and both limits lie {@code sqrt(4^2 + 2^2)} away, so 15.528 to 24.472 around 20.
   *
   * @return empty for fewer than two groups with people
   */
  public Optional<Interval> slope() {
    return factors.length == 0
        ? Optional.empty()
        : Optional.of(VarianceRecovery.sum(estimates, factors).interval());
  }

  /**
   * The interval of the relative index, a number without unit: the ratios {@code r} at which {@code
   * end - r * start} has an interval that just touches 0 (Fieller 1954, Journal of the Royal
   * Statistical Society B 16, 175-185, with the interval of a sum by Zou, Huang and Zhang 2009, as
   * both ends rest on the same figures).
   *
   * <p>The same two groups: the line goes from 5 to 25. {@code end - r * start} is {@code (1.5 +
   * 0.5 r) 20 - (0.5 + 1.5 r) 10}, so the limits solve {@code (25 - 5 r)^2 = (3 + r)^2 + (0.5 + 1.5
   * r)^2}: 3.325 and 8.514 around 5.
   *
   * @return empty for fewer than two groups with people; also when either end of the line could be
   *     0 or less, as the ratio could then be any number
   */
  public Optional<Interval> ratio() {
    if (factors.length == 0
        || at(0).interval().low() < 0
        || VarianceRecovery.sum(estimates, weights(0, 1)).interval().low() <= 0) {
      return Optional.empty();
    }

    double ratio = at(0).value() / VarianceRecovery.sum(estimates, weights(0, 1)).value();
    double above = Math.max(ratio, Double.MIN_NORMAL);
    while (at(above).interval().high() > 0) {
      above *= 2;
    }

    return Optional.of(
        new Interval(
            border(0, ratio, each -> at(each).interval().low() > 0),
            border(ratio, above, each -> at(each).interval().high() >= 0)));
  }

  /** The end of the line less {@code ratio} times its start. */
  private Estimate at(double ratio) {
    return VarianceRecovery.sum(estimates, weights(1, -ratio));
  }

  /** What each group's value counts in so many ends and so many starts of the line. */
  private double[] weights(double ends, double starts) {
    double population = Gradient.population(groups);
    double[] weights = new double[factors.length];
    for (int i = 0; i < weights.length; i++) {
      double part = groups.get(i).population() / population;
      weights[i] = ends * (part + factors[i] / 2) + starts * (part - factors[i] / 2);
    }

    return weights;
  }

  /** Where something that holds at the lower end of a bracket ceases to hold. */
  private static double border(double low, double high, DoublePredicate holds) {
    double from = low;
    double to = high;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = from + (to - from) / 2;
      if (holds.test(middle)) {
        from = middle;
      } else {
        to = middle;
      }
    }

    return from + (to - from) / 2;
  }
}
