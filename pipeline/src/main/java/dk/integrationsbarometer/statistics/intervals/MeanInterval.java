package dk.integrationsbarometer.statistics.intervals;

import java.util.Optional;

/** The intervals of a mean and of the difference of two means. */
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

  /**
   * The difference of the means of two independent samples, first minus second, without taking
   * their variances for equal (Welch 1947, Biometrika 34, 28-35; degrees of freedom of
   * Satterthwaite 1946, Biometrics Bulletin 2, 110-114).
   *
   * <p>Twice 10 values with means 0.75 and 2.33 and deviations 1.7890097 and 2.0022487 (Student's
   * data on sleep) at 95 per cent: 17.776 degrees of freedom, -3.3654832 to 0.2054832. Where no
   * value differs from its mean, both limits are the difference.
   */
  public static Interval welch(Sample first, Sample second, Confidence confidence) {
    double difference = first.mean() - second.mean();
    double variance = first.squaredError() + second.squaredError();
    if (variance == 0) {
      return new Interval(difference, difference);
    }

    double degrees = variance * variance / (part(first) + part(second));
    double half = confidence.t(degrees) * Math.sqrt(variance);
    return new Interval(difference - half, difference + half);
  }

  private static double part(Sample sample) {
    return sample.squaredError() * sample.squaredError() / (sample.values() - 1);
  }
}
