package dk.integrationsbarometer.statistics.intervals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a mean's interval needs to know of the values.
 *
 * @param values how many, at least 2
 * @param deviation the standard deviation with n - 1 in the denominator, in the unit of the values
 */
public record Sample(long values, double mean, double deviation) {
  public Sample {
    if (values < 2 || !(deviation >= 0)) {
      throw new IllegalArgumentException(
          "Invalid sample: " + values + " values with deviation " + deviation);
    }
  }

  /**
   * From sums that can be added up over parts, without loss of digits however large the values are:
   * the variance is {@code (squares - sum^2 / n) / (n - 1)} of exact numbers.
   *
   * <p>2, 4 and 9: sum 15, squares 101, so mean 5 and variance 13.
   *
   * @param squares the sum of the values' squares
   * @return empty for fewer than two values
   */
  public static Optional<Sample> ofSums(long values, BigDecimal sum, BigDecimal squares) {
    if (values < 2) {
      return Optional.empty();
    }

    BigDecimal number = BigDecimal.valueOf(values);
    BigDecimal spread = squares.multiply(number).subtract(sum.multiply(sum));
    if (spread.signum() < 0) {
      throw new IllegalArgumentException(
          "Invalid sums: " + values + " values with sum " + sum + " and squares " + squares);
    }

    BigDecimal pairs = number.multiply(BigDecimal.valueOf(values - 1));
    double variance = spread.divide(pairs, MathContext.DECIMAL128).doubleValue();
    double mean = sum.divide(number, MathContext.DECIMAL128).doubleValue();
    return Optional.of(new Sample(values, mean, Math.sqrt(variance)));
  }

  /** The mean with Student's interval. */
  public Estimate estimate(Confidence confidence) {
    return new Estimate(mean, MeanInterval.of(values, mean, deviation, confidence).orElseThrow());
  }

  /** The square of the mean's standard error. */
  public double squaredError() {
    return deviation * deviation / values;
  }
}
