package dk.integrationsbarometer.exports.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths and positions as SVG writes them. */
public final class Decimals {
  private static final int PLACES = 1;

  private Decimals() {}

  /** At most one decimal, with a point, without a minus before 0. */
  public static String of(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
