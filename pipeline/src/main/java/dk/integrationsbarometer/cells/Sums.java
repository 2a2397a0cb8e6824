package dk.integrationsbarometer.cells;

/**
 * What a cell adds up: sums of two cells are the sums of the people of both.
 *
 * @param numerator people of the population for whom the measure's condition holds; for a count,
 *     the population
 * @param denominator people of the population
 */
public record Sums(long numerator, long denominator) {
  public static final Sums ZERO = new Sums(0, 0);

  public Sums plus(Sums other) {
    return new Sums(
        Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
  }
}
