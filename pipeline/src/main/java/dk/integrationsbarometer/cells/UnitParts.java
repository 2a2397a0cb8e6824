package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.cells.survey.ClusterSums;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was counted of a unit: its finest cells, and what of each indicator does not add up over
 * them, by the indicator's number in the plan. It can have been counted at several times.
 *
 * @param cells in the order of their keys
 * @param people how many people each cell has, where one can have several rows; else the rows are
 *     the people, and nothing is here
 * @param concentrated the cells in which few people decide an amount
 * @param clusters what a survey's clusters add up to
 * @param orders what is known of values in their order
 */
public record UnitParts(
    List<FineCell> cells,
    Map<Integer, Map<CellKey, People>> people,
    Map<Integer, Set<CellKey>> concentrated,
    Map<Integer, List<ClusterSums>> clusters,
    Map<Integer, Map<PeriodCell, OrderedValues>> orders) {
  /**
   * How many people the rows of a cell are about, where one person can have several. A person can
   * be in many cells, so these numbers do not add up.
   *
   * @param inside those with a row in the numerator
   * @param outside those with a row outside it
   * @param squares of what each person adds with all rows together, where intervals need them
   */
  public record People(long persons, long inside, long outside, Squares squares) {}

  public UnitParts {
    cells = List.copyOf(cells);
    people = Map.copyOf(people);
    concentrated = Map.copyOf(concentrated);
    clusters = Map.copyOf(clusters);
    orders = Map.copyOf(orders);
  }

  UnitParts withClusters(Map<Integer, List<ClusterSums>> found) {
    return new UnitParts(cells, people, concentrated, found, orders);
  }

  public UnitParts withOrders(Map<Integer, Map<PeriodCell, OrderedValues>> found) {
    return new UnitParts(cells, people, concentrated, clusters, found);
  }

  /** The sums of a cell's rows, with its people in place of the rows. */
  Sums counted(int indicator, CellKey key, Sums rows) {
    People found = people.getOrDefault(indicator, Map.of()).get(key);
    return found == null ? rows : rows.of(found);
  }

  /** How many people each cell has; nothing where they are its rows. */
  Map<CellKey, Long> persons(int indicator) {
    Map<CellKey, Long> persons = new HashMap<>();
    people
        .getOrDefault(indicator, Map.of())
        .forEach((key, found) -> persons.put(key, found.persons()));
    return persons;
  }
}
