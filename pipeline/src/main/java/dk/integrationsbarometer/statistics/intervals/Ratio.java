package dk.integrationsbarometer.statistics.intervals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** The one place where figures are divided: empty instead of NaN or an infinity, never rounded. */
public final class Ratio {
  private Ratio() {}

  /** {@code 100 * part / whole}, so 3 of 4 is 75; empty when the whole is 0. */
  public static OptionalDouble perCent(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
  }

  /** {@code part / whole}; empty when the whole is 0. */
  public static OptionalDouble quotient(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }

  /** {@code 100 * part / whole} of exact numbers; empty when the whole is 0. */
  public static OptionalDouble perCent(BigDecimal part, BigDecimal whole) {
    return quotient(part.scaleByPowerOfTen(2), whole);
  }

  /**
   * {@code part / whole} of exact numbers, to the nearest double number; empty when the whole is 0.
   */
  public static OptionalDouble quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(part.divide(whole, MathContext.DECIMAL128).doubleValue());
  }
}
