package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;

/**
 * An estimate with the interval around it, both in the same unit: what {@link VarianceRecovery}
 * combines.
 *
 * @param interval holds the value; a value that rounding has put beside a limit counts as held
 */
public record Estimate(double value, Interval interval) {
  private static final double ROUNDING = 1e-9;

  public Estimate {
    double slack = ROUNDING * Math.max(Math.abs(value), 1);
    if (!(interval.low() - slack <= value && value <= interval.high() + slack)) {
      throw new IllegalArgumentException(
          "Invalid estimate: "
              + value
              + " is not within "
              + interval.low()
              + " to "
              + interval.high());
    }
  }

  /** Something known without error, such as a number of a whole register. */
  public static Estimate known(double value) {
    return new Estimate(value, new Interval(value, value));
  }

  /** A share between 0 and 1 with Wilson's interval; empty when {@code whole} is 0. */
  public static Optional<Estimate> ofShare(double part, double whole, Confidence confidence) {
    return ShareInterval.wilson(part, whole, confidence)
        .map(interval -> new Estimate(part / whole, interval));
  }

  /**
   * Events per person with the interval of the count: exact below 10, Byar's from 10 on; empty when
   * {@code population} is 0.
   */
  public static Optional<Estimate> ofRate(double events, double population, Confidence confidence) {
    return population == 0
        ? Optional.empty()
        : Optional.of(
            new Estimate(events, CountInterval.of(events, confidence)).times(1 / population));
  }

  /** Value and limits multiplied by the same positive number, for example 100 for per cent. */
  public Estimate times(double factor) {
    return new Estimate(value * factor, interval.times(factor));
  }

  /** The distance from the value down to the lower limit. */
  public double below() {
    return Math.max(0, value - interval.low());
  }

  /** The distance from the value up to the upper limit. */
  public double above() {
    return Math.max(0, interval.high() - value);
  }
}
