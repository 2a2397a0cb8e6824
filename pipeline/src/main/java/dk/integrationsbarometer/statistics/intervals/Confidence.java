package dk.integrationsbarometer.statistics.intervals;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A confidence level, two-sided.
 *
 * <p>Up to 0.9999 all quantiles are right to ten digits, against scipy's; nearer to 1 they lose
 * digits, as the numerics library inverts distributions to an absolute accuracy.
 *
 * @param level between 0 and 1, both excluded; 0.95 is usual
 */
public record Confidence(double level) {
  public static final Confidence USUAL = new Confidence(0.95);
  private static final double INVERSION = 1e-14;

  public Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("Invalid confidence level: " + level);
    }
  }

  /** The quantile of the standard normal distribution: 1.95996398454005 at 0.95. */
  public double z() {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(upper());
  }

  /**
   * The quantile of Student's t with that many degrees of freedom: 2.36462425159278 at 0.95 and 7.
   */
  public double t(double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom, INVERSION)
        .inverseCumulativeProbability(upper());
  }

  /** The lower quantile of chi-square with that many degrees of freedom. */
  public double lowerChiSquare(double degreesOfFreedom) {
    return new ChiSquaredDistribution(null, degreesOfFreedom, INVERSION)
        .inverseCumulativeProbability(1 - upper());
  }

  /** The upper quantile of chi-square with that many degrees of freedom. */
  public double upperChiSquare(double degreesOfFreedom) {
    return new ChiSquaredDistribution(null, degreesOfFreedom, INVERSION)
        .inverseCumulativeProbability(upper());
  }

  private double upper() {
    return level + (1 - level) / 2;
  }
}
