package dk.integrationsbarometer.cells;

import java.math.BigDecimal;

/**
 * What a cell adds up: sums of two cells are the sums of the people of both.
 *
 * @param units people (or whatever is counted) of the population; of a mean, those whose value is
 *     known. Where a person has several rows they are one
 * @param inside those of them for whom the measure's condition holds; all, when it has none
 * @param outside those of them for whom it does not hold; somebody with several rows can be both
 * @param numerator what is divided, exact: {@code inside}, its weights, or a sum of values
 * @param denominator what it is divided by, exact: {@code units}, their weights, or another sum
 * @param squares of what units add to numerator and denominator, where intervals need them
 */
public record Sums(
    long units,
    long inside,
    long outside,
    BigDecimal numerator,
    BigDecimal denominator,
    Squares squares) {
  public static final Sums ZERO = new Sums(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, Squares.ZERO);

  public Sums {
    numerator = Squares.canonical(numerator);
    denominator = Squares.canonical(denominator);
  }

  /** Of units each of which is inside or outside. */
  public Sums(
      long units, long inside, BigDecimal numerator, BigDecimal denominator, Squares squares) {
    this(units, inside, units - inside, numerator, denominator, squares);
  }

  /** Some people of a population, each counting once. */
  public static Sums ofPeople(long inside, long units) {
    return new Sums(
        units, inside, BigDecimal.valueOf(inside), BigDecimal.valueOf(units), Squares.ZERO);
  }

  public Sums plus(Sums other) {
    return new Sums(
        Math.addExact(units, other.units),
        Math.addExact(inside, other.inside),
        Math.addExact(outside, other.outside),
        numerator.add(other.numerator),
        denominator.add(other.denominator),
        squares.plus(other.squares));
  }

  /**
   * A whole without a part of it. Somebody with several rows can be in both, so as many people as
   * are counted are left at least, and somebody wherever a number is left.
   */
  public Sums minus(Sums part) {
    BigDecimal over = numerator.subtract(part.numerator);
    BigDecimal under = denominator.subtract(part.denominator);
    long people = left(units, part.units, under);
    long within = left(inside, part.inside, over);
    return new Sums(
        people,
        within,
        Math.max(Math.subtractExact(outside, part.outside), people - within),
        over,
        under,
        squares.minus(part.squares));
  }

  private static long left(long all, long part, BigDecimal adding) {
    long left = Math.subtractExact(all, part);
    return left == 0 && adding.signum() > 0 ? 1 : left;
  }

  /**
   * Whether some people can be among these. Sums of what would be left without them must be sums
   * that some people have: nobody is there less than never, and no product of two numbers adds up
   * to more than their squares allow (Cauchy and Schwarz).
   */
  public boolean holds(Sums part) {
    Sums rest = minus(part);
    return rest.inside >= 0
        && rest.outside >= 0
        && rest.denominator.signum() >= 0
        && rest.squares.areOfPeople();
  }

  /** These people as a part of others: the share that a group or a class has of a population. */
  public Sums within(Sums whole) {
    return new Sums(
        whole.units,
        units,
        left(whole.units, units, whole.denominator.subtract(denominator)),
        denominator,
        whole.denominator,
        squares.within(whole.squares));
  }

  /**
   * The same numbers of rows, of people who can have several.
   *
   * @param found squares over people; of indicators that need none they stay 0
   */
  Sums of(UnitParts.People found) {
    return new Sums(
        found.persons(), found.inside(), found.outside(), numerator, denominator, found.squares());
  }
}
