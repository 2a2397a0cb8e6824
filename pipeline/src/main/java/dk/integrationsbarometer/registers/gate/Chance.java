package dk.integrationsbarometer.registers.gate;

/**
 * How far shares and numbers of two deliveries can be apart by chance: three standard errors of a
 * binomial share, and of a Poisson number.
 */
final class Chance {
  private static final double ERRORS = 3;
  private static final double POINTS = 100;

  private Chance() {}

  /** Per cent of a number that is expected. */
  static double ofNumber(double expected) {
    return POINTS * ERRORS / Math.sqrt(Math.max(expected, 1));
  }

  /** Points between a share of so many and one of so many others. */
  static double ofShares(double one, double ofOne, double other, double ofOther) {
    return ERRORS * error(one, ofOne, other, ofOther);
  }

  /** One standard error of a difference of shares, in points. */
  static double error(double one, double ofOne, double other, double ofOther) {
    double share = (one + other) / 2;
    return POINTS
        * Math.sqrt(share * (1 - share) * (1 / Math.max(ofOne, 1) + 1 / Math.max(ofOther, 1)));
  }
}
