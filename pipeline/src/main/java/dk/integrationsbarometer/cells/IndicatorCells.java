package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
 * @param straying the comparisons in which some people of the group are not in the reference
 * @param survey how the cells vary together, where the register says how its people were drawn
 */
public record IndicatorCells(
    Indicator indicator,
    SortedSet<LocalDate> dates,
    SortedSet<String> areas,
    SortedMap<CellKey, Sums> sums,
    Set<Comparison> overlapping,
    Set<Comparison> straying,
    Optional<SurveyCells> survey) {
  public IndicatorCells {
    dates = new TreeSet<>(dates);
    areas = new TreeSet<>(areas);
    sums = new TreeMap<>(sums);
    overlapping = Set.copyOf(overlapping);
    straying = Set.copyOf(straying);
  }

  /** Of people of whom it is not said how they were drawn. */
  public IndicatorCells(
      Indicator indicator,
      SortedSet<LocalDate> dates,
      SortedSet<String> areas,
      SortedMap<CellKey, Sums> sums,
      Set<Comparison> overlapping,
      Set<Comparison> straying) {
    this(indicator, dates, areas, sums, overlapping, straying, Optional.empty());
  }

  /** Whether everybody who is counted of the group is in the reference too. */
  public boolean contained(Comparison comparison) {
    return overlapping.contains(comparison) && !straying.contains(comparison);
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

    return new IndicatorCells(
        indicator,
        bothDates,
        bothAreas,
        bothSums,
        union(overlapping, other.overlapping),
        union(straying, other.straying));
  }

  private static Set<Comparison> union(Set<Comparison> some, Set<Comparison> others) {
    Set<Comparison> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }
}
