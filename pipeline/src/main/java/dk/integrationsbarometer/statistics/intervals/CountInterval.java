package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;

/** Intervals of a count of events that occur one by one (Poisson). */
public final class CountInterval {
  /** From this count on Byar's approximation is used. */
  public static final double EXACT_BELOW = 10;

  private CountInterval() {}

  /**
   * Exact below 10, Byar's approximation from 10 on (Public Health England, Technical guide:
   * confidence intervals, 2018).
   */
  public static Interval of(double count, Confidence confidence) {
    return count < EXACT_BELOW ? exact(count, confidence) : byar(count, confidence).orElseThrow();
  }

  /**
   * The ratio of two independent counts, first over second, given how many they are together: the
   * first's part of both has Wilson's interval, whose limits {@code p} give the ratios {@code p /
   * (1 - p)} (conditioning: Przyborowski and Wilenski 1940, Biometrika 31, 313-323; the score
   * interval in it: Graham, Mayengbam and Nam 2003, Statistics in Medicine 22, 2071-2083). It holds
   * as well for two parts of the same whole.
   *
   * <p>65 to 35: 0.6500 (0.5525 to 0.7364) of 100, so 1.857 (1.235 to 2.793). Of a first that is 0
   * the lower limit is 0.
   *
   * @return empty when the second is 0
   */
  public static Optional<Interval> ratio(double first, double second, Confidence confidence) {
    return second == 0
        ? Optional.empty()
        : ShareInterval.wilson(first, first + second, confidence)
            .map(part -> new Interval(odds(part.low()), odds(part.high())));
  }

  private static double odds(double part) {
    return part / (1 - part);
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
