package dk.integrationsbarometer.statistics.intervals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What is needed to say how certain a quotient of two sums is, in exact numbers: each row adds
 * {@code a} to the numerator and {@code b} to the denominator. A mean is such a quotient with
 * {@code b} = 1, a weighted mean with {@code a} = weight times value and {@code b} = weight.
 *
 * @param persons how many independent people the rows come from; fewer than rows when people are
 *     counted on several dates
 * @param rows how many rows were added up
 * @param over sum of a
 * @param under sum of b
 * @param squares sum of a^2
 * @param products sum of a b
 * @param squaresUnder sum of b^2
 */
public record QuotientSums(
    long persons,
    long rows,
    BigDecimal over,
    BigDecimal under,
    BigDecimal squares,
    BigDecimal products,
    BigDecimal squaresUnder) {

  /**
   * The quotient {@code r = over / under} with its standard error, linearised (Cochran 1977,
   * Sampling techniques, sections 2.11 and 6.3, without correction for a finite population): {@code
   * n / (n - 1) sum((a - r b)^2) / under^2}. With several rows to a person the sum is that of as
   * many rows as there are people, so that a person who comes twice adds no more than once.
   *
   * <p>Rows (a, b) = (3, 1), (5, 1) and (16, 2): r = 24 / 4 = 6, residuals -3, -1 and 4, and {@code
   * 3/2 (9 + 1 + 16) / 16} = 2.4375 is the square of the error. Of the values 2, 4 and 9, b being
   * 1, r = 5 and the square is that of a mean: 13 / 3.
   *
   * @return empty for fewer than two people, when {@code under} is 0, and when no row differs from
   *     r, as then nothing says how far people lie apart
   */
  public Optional<LinearisedEstimate> linearised() {
    if (persons < 2 || under.signum() == 0) {
      return Optional.empty();
    }

    // sum((a - r b)^2) times under^2: exact, so that no digit is lost where values lie close.
    BigDecimal residuals =
        squares
            .multiply(under.pow(2))
            .subtract(over.multiply(under).multiply(products).multiply(BigDecimal.valueOf(2)))
            .add(over.pow(2).multiply(squaresUnder));
    if (residuals.signum() < 0) {
      throw new IllegalArgumentException("Invalid sums of squares: " + this);
    }

    if (residuals.signum() == 0) {
      return Optional.empty();
    }

    BigDecimal people = BigDecimal.valueOf(persons);
    double square =
        residuals
            .multiply(BigDecimal.valueOf(rows))
            .divide(under.pow(4).multiply(people.subtract(BigDecimal.ONE)), MathContext.DECIMAL128)
            .doubleValue();
    double value = over.divide(under, MathContext.DECIMAL128).doubleValue();
    return Optional.of(new LinearisedEstimate(value, square, persons));
  }
}
