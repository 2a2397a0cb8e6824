package dk.integrationsbarometer.cells;

import java.math.BigDecimal;

/**
 * How far what single units add lies apart: exact sums over them, with {@code a} as what a unit
 * adds to the numerator and {@code b} as what it adds to the denominator. Only for indicators whose
 * intervals need them; all 0 for others.
 *
 * @param over sum of {@code a * a}
 * @param across sum of {@code a * b}
 * @param under sum of {@code b * b}
 */
public record Squares(BigDecimal over, BigDecimal across, BigDecimal under) {
  public static final Squares ZERO = new Squares(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public Squares {
    over = canonical(over);
    across = canonical(across);
    under = canonical(under);
  }

  /** Equal numbers are written alike: 2.50 as 2.5 and 80.00 as 80. */
  static BigDecimal canonical(BigDecimal number) {
    if (number.scale() <= 0) {
      return number;
    }

    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  public Squares plus(Squares other) {
    return new Squares(over.add(other.over), across.add(other.across), under.add(other.under));
  }

  /** Those of a whole without a part of it. */
  public Squares minus(Squares part) {
    return new Squares(
        over.subtract(part.over), across.subtract(part.across), under.subtract(part.under));
  }

  public boolean areOfPeople() {
    return over.signum() >= 0
        && under.signum() >= 0
        && over.multiply(under).compareTo(across.pow(2)) >= 0;
  }

  /** Of some units as a part of others: they add to the numerator what they count for. */
  public Squares within(Squares whole) {
    return new Squares(under, under, whole.under);
  }
}
