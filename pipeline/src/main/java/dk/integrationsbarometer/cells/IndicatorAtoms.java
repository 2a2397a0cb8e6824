package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which atoms each cell of an indicator is made of. The atoms are the finest cells of the unit: no
 * two of one grain share a person, and all indicators of the unit are made of the same ones.
 *
 * @param population which population the people of the cells are; equal numbers are equal
 *     populations
 * @param numerator which people or numbers are in the numerator, likewise
 * @param members the atoms with anybody of the population in them, by rising number
 * @param counts of every atom that is a member of some cell
 * @param links which atoms of two grains are of the same people
 * @param persons how many people a cell has where one can have several rows, which are then what
 *     atoms count; empty where each row is about somebody of its own
 */
public record IndicatorAtoms(
    int population,
    int numerator,
    SortedMap<CellKey, List<Integer>> members,
    Map<Integer, Count> counts,
    Links links,
    Map<CellKey, Long> persons) {
  /**
   * What an atom adds to the indicator.
   *
   * @param units people of the population
   * @param inside those in the numerator
   * @param numerator the number that is divided, where it is not a number of people
   */
  public record Count(long units, long inside, BigDecimal numerator) {}

  /**
   * Atoms of one grain, and those of another that are of the same people: both have the same sum.
   */
  public record Link(List<Integer> one, List<Integer> other) {
    public Link {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }

  /**
   * What the grains of a unit have in common.
   *
   * @param people the links by which numbers of people are equal
   * @param numerators those of them by which numerators are, too, as far as they are published
   */
  public record Links(List<Link> people, List<Link> numerators) {
    /** Where there is one grain. */
    public static final Links NONE = new Links(List.of(), List.of());

    public Links {
      people = List.copyOf(people);
      numerators = List.copyOf(numerators);
    }
  }

  public IndicatorAtoms {
    counts = Map.copyOf(counts);
    persons = Map.copyOf(persons);
  }

  /** The atoms of a cell; none when nobody is in it. */
  public List<Integer> of(CellKey key) {
    return members.getOrDefault(key, List.of());
  }
}
