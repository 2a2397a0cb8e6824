package dk.integrationsbarometer.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounds figures for people to read.
 *
 * <p>A figure is the binary number nearest to an exact quotient, so that 78.35 is a little less in
 * binary. Where a half lies is decided on the quotient: a decimal number of at most 15 digits is
 * the only one of so few that its binary number is nearest to, and is found again by rounding to 15
 * digits. Of differences, in which the error of their parts remains, 10 decimals are looked at.
 */
public final class Rounding {
  private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int DECIMALS = 10;

  private Rounding() {}

  /** With so many decimals; a half goes away from 0: 78.35 becomes 78.4, and -0.05 becomes -0.1. */
  public static BigDecimal halfUp(double value, int decimals) {
    return exact(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal exact(double value) {
    BigDecimal shortest = new BigDecimal(value).round(EXACT);
    return shortest.scale() > DECIMALS
        ? shortest.setScale(DECIMALS, RoundingMode.HALF_EVEN)
        : shortest;
  }
}
