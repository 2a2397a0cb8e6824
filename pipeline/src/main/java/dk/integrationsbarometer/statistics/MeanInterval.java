package dk.integrationsbarometer.statistics;

import java.util.Optional;

/** The interval of a mean. */
public final class MeanInterval {
  private MeanInterval() {}

  /**
   * Student's interval (Student 1908, Biometrika 6, 1-25), in the unit of the values.
   *
   * <p>8 values with mean 53.704345 and standard deviation 20.9755753 at 95 per cent: 36.168325 to
   * 71.240365.
   *
   * @param deviation the standard deviation of the sample, with n - 1 in the denominator
   * @return empty for fewer than two values
   */
  public static Optional<Interval> of(
      long values, double mean, double deviation, Confidence confidence) {
    if (values < 2) {
      return Optional.empty();
    }

    double half = confidence.t((double) values - 1) * deviation / Math.sqrt((double) values);
    return Optional.of(new Interval(mean - half, mean + half));
  }
}
