package dk.integrationsbarometer.statistics;

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
}
