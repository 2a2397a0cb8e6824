package dk.integrationsbarometer.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the sums of one indicator stand in a {@link FineCell}; indicators with the same sums share
 * them.
 *
 * @param squares empty when no interval needs them
 * @param recordKeys empty when no error is drawn by them
 */
public record SumPositions(
    int units,
    int inside,
    int numerator,
    int denominator,
    Optional<OfSquares> squares,
    Optional<OfRecordKeys> recordKeys) {
  /** Where the three sums of {@link Squares} stand. */
  public record OfSquares(int over, int across, int under) {
    private Squares of(FineCell cell) {
      return new Squares(cell.exact(over), cell.exact(across), cell.exact(under));
    }
  }

  /** Where the sums of {@link UnitCells.RecordKeys} stand. */
  public record OfRecordKeys(int units, int inside) {
    private UnitCells.RecordKeys of(FineCell cell) {
      return new UnitCells.RecordKeys(cell.count(units), cell.count(inside));
    }
  }

  /** Where everything stands that an indicator adds up, always in the same order. */
  public List<Integer> all() {
    List<Integer> all = new ArrayList<>(List.of(units, inside, numerator, denominator));
    squares.ifPresent(each -> all.addAll(List.of(each.over(), each.across(), each.under())));
    recordKeys.ifPresent(each -> all.addAll(List.of(each.units(), each.inside())));
    return all;
  }

  SumPositions with(OfSquares other) {
    return new SumPositions(units, inside, numerator, denominator, Optional.of(other), recordKeys);
  }

  /** The keys of the people of a cell, and of those in the numerator. */
  UnitCells.RecordKeys recordKeys(FineCell cell) {
    return recordKeys.map(positions -> positions.of(cell)).orElse(UnitCells.RecordKeys.NONE);
  }

  Sums of(FineCell cell) {
    return new Sums(
        cell.count(units),
        cell.count(inside),
        cell.exact(numerator),
        cell.exact(denominator),
        squares.map(positions -> positions.of(cell)).orElse(Squares.ZERO));
  }

  IndicatorAtoms.Count count(FineCell cell) {
    return new IndicatorAtoms.Count(cell.count(units), cell.count(inside), cell.exact(numerator));
  }
}
