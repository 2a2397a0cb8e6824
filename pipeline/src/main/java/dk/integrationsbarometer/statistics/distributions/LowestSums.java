package dk.integrationsbarometer.statistics.distributions;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What the lowest part of some values adds up to, exact. The limit is the highest value of the
 * part.
 *
 * @param hundredths the sum of the values in the part, each times the hundredths of it that are in
 * @param capped the sum of all values, with the limit in place of those above it
 * @param cappedSquares the sum of their squares
 */
public record LowestSums(BigDecimal hundredths, BigDecimal capped, BigDecimal cappedSquares) {
  public LowestSums {
    hundredths = plain(hundredths);
    capped = plain(capped);
    cappedSquares = plain(cappedSquares);
  }

  /** The mean squared distance of the capped values from their mean. */
  double variance(long size) {
    BigDecimal number = BigDecimal.valueOf(size);
    return cappedSquares
        .multiply(number)
        .subtract(capped.pow(2))
        .divide(number.pow(2), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** Numbers that are equal are written alike. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
