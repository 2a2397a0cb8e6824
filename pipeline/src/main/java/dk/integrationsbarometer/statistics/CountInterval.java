package dk.integrationsbarometer.statistics;

import java.util.Optional;

/** Intervals of a count of events that occur one by one (Poisson). */
public final class CountInterval {
  /** From this count on Byar's approximation is used. */
  static final double EXACT_BELOW = 10;

  private CountInterval() {}

  /**
   * Exact below 10, Byar's approximation from 10 on (Public Health England, Technical guide:
   * confidence intervals, 2018).
   */
  public static Interval of(double count, Confidence confidence) {
    return count < EXACT_BELOW ? exact(count, confidence) : byar(count, confidence).orElseThrow();
  }

  /**
   * The exact interval from the chi-square distribution (Garwood 1936, Biometrika 28, 437-442).
   *
   * <p>1 at 95 per cent: 0.0253178 to 5.5716434. Of 0 the lower limit is 0.
   */
  public static Interval exact(double count, Confidence confidence) {
    double low = count == 0 ? 0 : confidence.lowerChiSquare(2 * count) / 2;
    return new Interval(low, confidence.upperChiSquare(2 * count + 2) / 2);
  }

  /**
   * Byar's approximation (Breslow and Day 1987, Statistical Methods in Cancer Research II, p. 69).
   *
   * <p>65 at 95 per cent: 50.16319 to 82.84914.
   *
   * @return empty when the lower limit would be negative, as it is for very few events and a high
   *     level
   */
  public static Optional<Interval> byar(double count, Confidence confidence) {
    if (count <= 0) {
      return Optional.empty();
    }

    double z = confidence.z();
    double low = count * Math.pow(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)), 3);
    double more = count + 1;
    double high = more * Math.pow(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more)), 3);
    return low < 0 ? Optional.empty() : Optional.of(new Interval(low, high));
  }
}
