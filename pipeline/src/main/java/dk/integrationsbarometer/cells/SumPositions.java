package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * Where the sums of one indicator stand in a {@link FineCell}; indicators with the same sums share
 * them.
 *
 * @param value the position of its value, for a measure of a distribution
 */
record SumPositions(int units, int inside, int numerator, int denominator, OptionalInt value) {
  Sums of(FineCell cell) {
    long counted = cell.count(units);
    return new Sums(
        counted,
        cell.count(inside),
        cell.exact(numerator),
        cell.exact(denominator),
        value.isPresent()
            ? histogram(cell.values().get(value.getAsInt()), counted)
            : Histogram.EMPTY);
  }

  private static Histogram histogram(BigDecimal value, long count) {
    return value == null || count == 0 ? Histogram.EMPTY : Histogram.of(value, count);
  }
}
