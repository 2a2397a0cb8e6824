package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which atoms each cell of an indicator is made of. The atoms are the finest cells of the unit: no
 * two share a person, and all indicators of the unit are made of the same ones.
 *
 * @param population which population the people of the cells are; equal numbers are equal
 *     populations
 * @param numerator which people or numbers are in the numerator, likewise
 * @param members the atoms with anybody of the population in them, by rising number
 * @param counts of every atom that is a member of some cell
 * @param persons how many people a cell has where one can have several rows, which are then what
 *     atoms count; empty where each row is about somebody of its own
 */
public record IndicatorAtoms(
    int population,
    int numerator,
    SortedMap<CellKey, List<Integer>> members,
    Map<Integer, Count> counts,
    Map<CellKey, Long> persons) {
  /**
   * What an atom adds to the indicator.
   *
   * @param units people of the population
   * @param inside those in the numerator
   * @param numerator the number that is divided, where it is not a number of people
   */
  public record Count(long units, long inside, BigDecimal numerator) {}

  public IndicatorAtoms {
    counts = Map.copyOf(counts);
    persons = Map.copyOf(persons);
  }

  /** The atoms of a cell; none when nobody is in it. */
  public List<Integer> of(CellKey key) {
    return members.getOrDefault(key, List.of());
  }
}
