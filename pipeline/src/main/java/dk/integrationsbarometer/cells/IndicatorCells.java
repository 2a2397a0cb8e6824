package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.cells.survey.SurveyCells;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
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
 * @param concentrated the cells in which few people decide an amount, where the indicator has a
 *     rule for that
 * @param orders what is known of the values of a figure's people, where it rests on their order
 */
public record IndicatorCells(
    Indicator indicator,
    SortedSet<LocalDate> dates,
    SortedSet<String> areas,
    SortedMap<CellKey, Sums> sums,
    Set<Comparison> overlapping,
    Set<Comparison> straying,
    Optional<SurveyCells> survey,
    Set<CellKey> concentrated,
    Map<PeriodCell, OrderedValues> orders) {
  public IndicatorCells {
    dates = new TreeSet<>(dates);
    areas = new TreeSet<>(areas);
    sums = new TreeMap<>(sums);
    overlapping = Set.copyOf(overlapping);
    straying = Set.copyOf(straying);
    concentrated = Set.copyOf(concentrated);
    orders = Map.copyOf(orders);
  }

  /**
   * Of people of whom it is not said how they were drawn, without a rule for amounts, and without
   * an order of values.
   */
  public IndicatorCells(
      Indicator indicator,
      SortedSet<LocalDate> dates,
      SortedSet<String> areas,
      SortedMap<CellKey, Sums> sums,
      Set<Comparison> overlapping,
      Set<Comparison> straying) {
    this(
        indicator, dates, areas, sums, overlapping, straying, Optional.empty(), Set.of(), Map.of());
  }

  /** Whether everybody who is counted of the group is in the reference too. */
  public boolean contained(Comparison comparison) {
    return overlapping.contains(comparison) && !straying.contains(comparison);
  }

  /** Whether few people decide an amount of a cell, by the indicator's rule. */
  public boolean isConcentrated(CellKey key) {
    return concentrated.contains(key);
  }

  /** What is known of the values of a figure's people; of values that nobody orders nothing. */
  public OrderedValues order(PeriodCell cell) {
    return orders.getOrDefault(cell, OrderedValues.NONE);
  }

  public Sums at(CellKey key) {
    return sums.getOrDefault(key, Sums.ZERO);
  }

  /**
   * The cells of both; the people of the one must not be in the other. A cell of both is
   * concentrated only where that of either is, so it is taken for that. In what order the values of
   * both are does not follow from the order of each.
   */
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
        union(straying, other.straying),
        Optional.empty(),
        union(concentrated, other.concentrated),
        Map.of());
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    Set<T> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }
}
