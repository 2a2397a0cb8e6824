package dk.integrationsbarometer.statistics.intervals;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The smallest difference that so many people could have shown: with the given power a difference
 * of that size would be found significant at the given level. It distinguishes a small difference
 * from one that was looked for among too few people.
 *
 * @param confidence the level of the intervals, two-sided
 * @param power the chance to find the difference, more than 0.5 and less than 1
 */
public record DetectableDifference(Confidence confidence, double power) {
  /** 95 per cent confidence and a power of 80 per cent (Cohen 1988). */
  public static final DetectableDifference USUAL = new DetectableDifference(Confidence.USUAL, 0.8);

  private static final int HALVINGS = 100;

  public DetectableDifference {
    if (!(power > 0.5 && power < 1)) {
      throw new IllegalArgumentException("Invalid power: " + power);
    }
  }

  /**
   * For any estimate with a standard error: {@code (z_level + z_power) error}, in the unit of the
   * error (Bloom 1995, Evaluation Review 19, 547-556). With a level of 95 and a power of 80 per
   * cent it is 2.8016 errors.
   */
  public double ofError(double error) {
    return (confidence.z() + zOfPower()) * error;
  }

  /**
   * For the means of two independent groups (Cohen 1988, Statistical power analysis for the
   * behavioral sciences, section 2.4), in the unit of the values.
   *
   * <p>Twice 64 values with deviation 1: {@code 2.8016 sqrt(2 / 64)} = 0.4953.
   */
  public double ofMeans(Sample first, Sample second) {
    return ofError(Math.sqrt(first.squaredError() + second.squaredError()));
  }

  /**
   * For the shares of two independent groups: the smallest distance from the reference's share, up
   * or down, between 0 and 1. It solves {@code d = z_level sqrt(p (1 - p)(1/n1 + 1/n2)) + z_power
   * sqrt(p1 (1 - p1)/n1 + p2 (1 - p2)/n2)} with {@code p1 = p2 + d} and {@code p} as the share of
   * both together (Fleiss, Levin and Paik 2003, Statistical methods for rates and proportions,
   * chapter 4, without correction for continuity).
   *
   * <p>A reference share of 0.5 and 76.7 people on either side: with a power of 90 per cent a
   * difference of 0.25 could be shown.
   *
   * @param reference the share of the reference group, 0 to 1
   * @return empty when a group is empty, or so small that no share differs enough
   */
  public OptionalDouble ofShares(double reference, double people, double referencePeople) {
    if (!(reference >= 0 && reference <= 1)) {
      throw new IllegalArgumentException("Invalid share: " + reference);
    }

    if (people == 0 || referencePeople == 0) {
      return OptionalDouble.empty();
    }

    return DoubleStream.concat(
            upwards(reference, people, referencePeople).stream(),
            upwards(1 - reference, people, referencePeople).stream())
        .min();
  }

  private OptionalDouble upwards(double reference, double people, double referencePeople) {
    DoubleUnaryOperator missing =
        difference ->
            needed(reference + difference, people, reference, referencePeople) - difference;
    double low = 0;
    double high = 1 - reference;
    if (missing.applyAsDouble(high) > 0 || high == 0) {
      return OptionalDouble.empty();
    }

    // What is needed grows ever more slowly, so it is overtaken once.
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (missing.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }

    return OptionalDouble.of(high);
  }

  private double needed(double share1, double people1, double share2, double people2) {
    double all = (share1 * people1 + share2 * people2) / (people1 + people2);
    double ifEqual = all * (1 - all) * (1 / people1 + 1 / people2);
    double ifNot = share1 * (1 - share1) / people1 + share2 * (1 - share2) / people2;
    return confidence.z() * root(ifEqual) + zOfPower() * root(ifNot);
  }

  /** Rounding may put a share just above 1. */
  private static double root(double variance) {
    return Math.sqrt(Math.max(0, variance));
  }

  private double zOfPower() {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(power);
  }
}
