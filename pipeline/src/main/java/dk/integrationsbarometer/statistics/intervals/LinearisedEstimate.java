package dk.integrationsbarometer.statistics.intervals;

import java.util.List;

/**
 * An estimate with its standard error, from a number of independent people.
 *
 * @param squaredError the square of the standard error, more than 0
 * @param persons at least 2; one less are the degrees of freedom
 */
public record LinearisedEstimate(double value, double squaredError, long persons) {
  public LinearisedEstimate {
    if (!(squaredError > 0) || persons < 2) {
      throw new IllegalArgumentException(
          "Invalid error of an estimate: " + squaredError + " squared, " + persons + " persons");
    }
  }

  /** Value and error in another unit, for example times 100 for per cent. */
  public LinearisedEstimate times(double factor) {
    return new LinearisedEstimate(value * factor, squaredError * factor * factor, persons);
  }

  /**
   * Student's interval (Student 1908, Biometrika 6, 1-25) with n - 1 degrees of freedom; of a mean
   * it is {@link MeanInterval#of}, of a weighted mean {@link WeightedInterval#mean}. Limits are not
   * cut off at 0, as values may be negative.
   *
   * <p>5 with the square 13 / 3 of 3 people, at 95 per cent: {@code 5 -+ 4.3027 * 2.0817}, so
   * -3.957 to 13.957.
   */
  public Estimate estimate(Confidence confidence) {
    return WeightedInterval.around(value, confidence.t(degrees()) * Math.sqrt(squaredError));
  }

  /**
   * First minus second, independent of each other, without taking their errors for equal: Student's
   * interval with the degrees of freedom of Satterthwaite (1946, Biometrics Bulletin 2, 110-114);
   * of two means it is {@link MeanInterval#welch}.
   */
  public static Interval difference(
      LinearisedEstimate first, LinearisedEstimate second, Confidence confidence) {
    return sum(List.of(first, second.times(-1)), confidence);
  }

  /**
   * The sum of any number of independent estimates, such as the means of strata times their weights
   * (Cochran 1977, Sampling techniques, section 5.4): {@code (sum e^2)^2 / sum(e^4 / (n - 1))}
   * degrees of freedom.
   *
   * <p>Half of 10 with the squared error 4 of 5 people and half of 4 with 2 of 3: 7, squared error
   * {@code 1 + 0.5} with {@code 1.5^2 / (1 / 4 + 0.25 / 2)} = 6 degrees of freedom, so at 95 per
   * cent 7 less and plus {@code 2.4469 * 1.2247}, 4.003 to 9.997.
   *
   * @param terms at least one
   */
  public static Interval sum(List<LinearisedEstimate> terms, Confidence confidence) {
    double value = terms.stream().mapToDouble(LinearisedEstimate::value).sum();
    double square = terms.stream().mapToDouble(LinearisedEstimate::squaredError).sum();
    double degrees = square * square / terms.stream().mapToDouble(LinearisedEstimate::part).sum();
    double half = confidence.t(degrees) * Math.sqrt(square);
    return new Interval(value - half, value + half);
  }

  /**
   * The interval of a rate of events, when one person can have several: that of the number of
   * events which, coming one by one, would be as sure, {@code value^2 / error^2} (after Fay and
   * Feuer 1997, Statistics in Medicine 16, 791-801). It never is below 0. The number of events that
   * were counted plays no part beside it.
   *
   * <p>0.5 with the square 0.0125: as sure as 20 events, which at 95 per cent are 12.21 to 30.89
   * (Byar's), so 0.305 to 0.772.
   *
   * @throws IllegalArgumentException when the value is not more than 0
   */
  public Estimate rate(Confidence confidence) {
    double events = value * value / squaredError;
    if (!(value > 0)) {
      throw new IllegalArgumentException("Invalid rate: " + value);
    }

    return new Estimate(events, CountInterval.of(events, confidence)).times(value / events);
  }

  private double degrees() {
    return persons - 1.0;
  }

  private double part() {
    return squaredError * squaredError / degrees();
  }
}
