package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.model.Comparison;
import dk.integrationsbarometer.model.Indicator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All cells of one indicator, rolled up to each of its groups and breakdowns.
 *
 * @param dates the status dates that were delivered; a cell that is not there on a delivered date
 *     is zero
 * @param areas the municipalities that occur in the extracts
 * @param sums by key
 * @param overlapping the comparisons in which some people are in both groups
 */
public record IndicatorCells(
    Indicator indicator,
    SortedSet<LocalDate> dates,
    SortedSet<String> areas,
    SortedMap<CellKey, Sums> sums,
    Set<Comparison> overlapping) {
  public IndicatorCells {
    dates = new TreeSet<>(dates);
    areas = new TreeSet<>(areas);
    sums = new TreeMap<>(sums);
    overlapping = Set.copyOf(overlapping);
  }

  public Sums at(CellKey key) {
    return sums.getOrDefault(key, Sums.ZERO);
  }

  /** The cells of both; the people of the one must not be in the other. */
  public IndicatorCells merge(IndicatorCells other) {
    SortedSet<LocalDate> bothDates = new TreeSet<>(dates);
    bothDates.addAll(other.dates);
    SortedSet<String> bothAreas = new TreeSet<>(areas);
    bothAreas.addAll(other.areas);
    SortedMap<CellKey, Sums> bothSums = new TreeMap<>(sums);
    for (Map.Entry<CellKey, Sums> cell : other.sums.entrySet()) {
      bothSums.merge(cell.getKey(), cell.getValue(), Sums::plus);
    }

    Set<Comparison> bothOverlapping = new HashSet<>(overlapping);
    bothOverlapping.addAll(other.overlapping);
    return new IndicatorCells(indicator, bothDates, bothAreas, bothSums, bothOverlapping);
  }
}
