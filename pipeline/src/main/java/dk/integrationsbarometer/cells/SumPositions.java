package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the sums of one indicator stand in a {@link FineCell}; indicators with the same sums share
 * them.
 *
 * @param value the position of its value, for a measure of a distribution
 * @param squares empty when no interval needs them
 * @param recordKeys empty when no error is drawn by them
 */
record SumPositions(
    int units,
    int inside,
    int numerator,
    int denominator,
    OptionalInt value,
    Optional<OfSquares> squares,
    Optional<OfRecordKeys> recordKeys) {
  /** Where the three sums of {@link Squares} stand. */
  record OfSquares(int over, int across, int under) {
    private Squares of(FineCell cell) {
      return new Squares(cell.exact(over), cell.exact(across), cell.exact(under));
    }
  }

  /** Where the sums of {@link UnitCells.RecordKeys} stand. */
  record OfRecordKeys(int units, int inside) {
    private UnitCells.RecordKeys of(FineCell cell) {
      return new UnitCells.RecordKeys(cell.count(units), cell.count(inside));
    }
  }

  SumPositions with(OfSquares other) {
    return new SumPositions(
        units, inside, numerator, denominator, value, Optional.of(other), recordKeys);
  }

  /** The keys of the people of a cell, and of those in the numerator. */
  UnitCells.RecordKeys recordKeys(FineCell cell) {
    return recordKeys.map(positions -> positions.of(cell)).orElse(UnitCells.RecordKeys.NONE);
  }

  Sums of(FineCell cell) {
    long counted = cell.count(units);
    return new Sums(
        counted,
        cell.count(inside),
        cell.exact(numerator),
        cell.exact(denominator),
        value.isPresent()
            ? histogram(cell.values().get(value.getAsInt()), counted)
            : Histogram.EMPTY,
        squares.map(positions -> positions.of(cell)).orElse(Squares.ZERO));
  }

  IndicatorAtoms.Count count(FineCell cell) {
    return new IndicatorAtoms.Count(cell.count(units), cell.count(inside), cell.exact(numerator));
  }

  private static Histogram histogram(BigDecimal value, long count) {
    return value == null || count == 0 ? Histogram.EMPTY : Histogram.of(value, count);
  }
}
