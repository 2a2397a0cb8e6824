package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.statistics.Rounding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** When a number that an example expects is the one that was found, and how both are shown. */
public final class Agreement {
  /**
   * Expected figures are written with some decimals; a figure agrees when it is nearer than half of
   * the last one.
   */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal NEAR_WHOLE = new BigDecimal("0.000001");
  private static final int DECIMALS = 4;

  private Agreement() {}

  /** Nothing agrees with nothing only. */
  public static boolean of(Optional<BigDecimal> expected, OptionalDouble found) {
    if (expected.isEmpty() || found.isEmpty()) {
      return expected.isEmpty() && found.isEmpty();
    }

    BigDecimal wanted = expected.get();
    BigDecimal margin =
        wanted.scale() <= 0 ? NEAR_WHOLE : HALF.movePointLeft(Math.max(wanted.scale(), 0));
    return wanted.subtract(BigDecimal.valueOf(found.getAsDouble())).abs().compareTo(margin) <= 0;
  }

  /** What was found, rounded. */
  public static String shown(double value) {
    return Rounding.halfUp(value, DECIMALS).stripTrailingZeros().toPlainString();
  }
}
