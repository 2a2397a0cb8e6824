package dk.integrationsbarometer.cells.kept;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.UnitParts;
import dk.integrationsbarometer.cells.survey.ClusterSums;
import dk.integrationsbarometer.statistics.distributions.LowestSums;
import dk.integrationsbarometer.statistics.distributions.OrderedValues.Ranked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts of the cells of one unit, each under the hash of all that decides it.
 *
 * @param atoms the finest cells of a status date
 * @param sums what an indicator adds up in each of them, and what else was counted on that date
 * @param orders of an indicator and a period
 * @param clusters of an indicator
 */
record KeptParts(
    Map<String, List<Atom>> atoms,
    Map<String, OfDate> sums,
    Map<String, List<Order>> orders,
    Map<String, List<ClusterSums>> clusters) {
  KeptParts {
    atoms = new TreeMap<>(atoms);
    sums = new TreeMap<>(sums);
    orders = new TreeMap<>(orders);
    clusters = new TreeMap<>(clusters);
  }

  static KeptParts none() {
    return new KeptParts(Map.of(), Map.of(), Map.of(), Map.of());
  }

  /**
   * A finest cell without its sums.
   *
   * @param grain its number in the plan
   * @param groups the numbers of those that its people are in
   * @param populations likewise
   * @param compared as a fine cell has them
   */
  record Atom(
      int grain,
      LocalDate date,
      String area,
      List<Integer> groups,
      List<Integer> populations,
      List<String> codes,
      List<Long> compared) {}

  /**
   * What was counted of an indicator on a status date.
   *
   * @param sums for each sum of the indicator its numbers by atom
   */
  record OfDate(List<List<Number>> sums, List<PeopleOf> people, List<CellKey> concentrated) {}

  /** How many people a cell has. */
  record PeopleOf(CellKey cell, UnitParts.People people) {}

  /**
   * What is known of the values of a cell and period.
   *
   * @param lowest one, or none
   */
  record Order(
      String period,
      String area,
      String group,
      String breakdown,
      long size,
      List<Ranked> known,
      List<LowestSums> lowest) {}

  /** Whether nothing is here that is not among some keys. */
  boolean isWithin(Set<String> keys) {
    return keys.containsAll(atoms.keySet())
        && keys.containsAll(sums.keySet())
        && keys.containsAll(orders.keySet())
        && keys.containsAll(clusters.keySet());
  }

  /** Leaves only what is among some keys. */
  void retain(Set<String> keys) {
    atoms.keySet().retainAll(keys);
    sums.keySet().retainAll(keys);
    orders.keySet().retainAll(keys);
    clusters.keySet().retainAll(keys);
  }
}
