package dk.integrationsbarometer.cells;

import java.math.BigDecimal;

/**
 * What a cell adds up: sums of two cells are the sums of the people of both.
 *
 * @param units people (or whatever is counted) of the population; of a mean, those whose value is
 *     known
 * @param inside those of them for whom the measure's condition holds; all, when it has none
 * @param numerator what is divided, exact: {@code inside}, its weights, or a sum of values
 * @param denominator what it is divided by, exact: {@code units}, their weights, or another sum
 * @param values how often each value occurs, for measures of a distribution; empty for all others
 * @param squares of what units add to numerator and denominator, where intervals need them
 */
public record Sums(
    long units,
    long inside,
    BigDecimal numerator,
    BigDecimal denominator,
    Histogram values,
    Squares squares) {
  public static final Sums ZERO =
      new Sums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, Histogram.EMPTY, Squares.ZERO);

  public Sums {
    numerator = canonical(numerator);
    denominator = canonical(denominator);
  }

  /** Equal numbers are written alike: 2.50 as 2.5 and 80.00 as 80. */
  public static BigDecimal canonical(BigDecimal number) {
    if (number.scale() <= 0) {
      return number;
    }

    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Some people of a population, each counting once. */
  public static Sums ofPeople(long inside, long units) {
    return new Sums(
        units,
        inside,
        BigDecimal.valueOf(inside),
        BigDecimal.valueOf(units),
        Histogram.EMPTY,
        Squares.ZERO);
  }

  public Sums plus(Sums other) {
    return new Sums(
        Math.addExact(units, other.units),
        Math.addExact(inside, other.inside),
        numerator.add(other.numerator),
        denominator.add(other.denominator),
        values.plus(other.values),
        squares.plus(other.squares));
  }

  /** A whole without a part of it. */
  public Sums minus(Sums part) {
    return new Sums(
        Math.subtractExact(units, part.units),
        Math.subtractExact(inside, part.inside),
        numerator.subtract(part.numerator),
        denominator.subtract(part.denominator),
        values.minus(part.values),
        squares.minus(part.squares));
  }

  /**
   * Whether some people can be among these. Sums of what would be left without them must be sums
   * that some people have: nobody is there less than never, and no product of two numbers adds up
   * to more than their squares allow (Cauchy and Schwarz).
   */
  public boolean holds(Sums part) {
    Sums rest = minus(part);
    return rest.inside >= 0
        && rest.outside() >= 0
        && rest.denominator.signum() >= 0
        && rest.values.isOfPeople()
        && rest.squares.areOfPeople();
  }

  /** These people as a part of others: the share that a group or a class has of a population. */
  public Sums within(Sums whole) {
    return new Sums(
        whole.units,
        units,
        denominator,
        whole.denominator,
        Histogram.EMPTY,
        squares.within(whole.squares));
  }

  /** Those of the population who are not inside. */
  public long outside() {
    return units - inside;
  }
}
