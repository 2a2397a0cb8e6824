package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.cells.IndicatorAtoms.Link;
import dk.integrationsbarometer.cells.grains.Grain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which cells of two grains are of the same people: those that agree in the groups, the populations
 * and the variables that both grains have. Their numbers are equal, so what is published by one
 * breakdown tells of another.
 *
 * <p>This is all that numbers by different grains tell of each other: whatever tables agree in what
 * they have in common are the sums of some table by all variables, if its numbers may be of any
 * sign (Abramsky and Brandenburger 2011, The sheaf-theoretic structure of non-locality and
 * contextuality, New Journal of Physics 13, section 5). That its numbers are 0 or more could tell a
 * reader more, but no reader knows that table, and none of it is counted.
 */
final class LinkedGrains {
  private final CellPlan plan;
  private final List<FineCell> atoms;

  LinkedGrains(CellPlan plan, List<FineCell> atoms) {
    this.plan = plan;
    this.atoms = atoms;
  }

  /** The links between all grains, by the numbers of the two. */
  Map<Pair, List<Link>> links() {
    Map<Pair, List<Link>> links = new LinkedHashMap<>();
    int grains = plan.grains().all().size();
    for (int one = 0; one < grains; one++) {
      for (int other = one + 1; other < grains; other++) {
        links.put(new Pair(one, other), between(one, other));
      }
    }

    return links;
  }

  /** Two grains of a plan. */
  record Pair(int one, int other) {
    boolean isAmong(Set<Integer> grains) {
      return grains.contains(one) && grains.contains(other);
    }
  }

  private List<Link> between(int one, int other) {
    Set<String> shared = grain(one).shared(grain(other));
    SortedMap<String, List<Integer>> others = together(other, shared);
    List<Link> links = new ArrayList<>();
    together(one, shared)
        .forEach(
            (key, cells) -> {
              if (others.containsKey(key)) {
                links.add(new Link(cells, others.get(key)));
              }
            });
    return links;
  }

  private Grain grain(int number) {
    return plan.grains().all().get(number);
  }

  /** The cells of a grain, those together that agree in what is shared. */
  private SortedMap<String, List<Integer>> together(int grain, Set<String> shared) {
    SortedMap<String, List<Integer>> together = new TreeMap<>();
    for (int atom = 0; atom < atoms.size(); atom++) {
      FineCell cell = atoms.get(atom);
      if (cell.grain() == grain) {
        List<String> codes =
            shared.stream()
                .map(name -> cell.codes().get(grain(grain).position(name).orElseThrow()))
                .toList();
        together.computeIfAbsent(cell.people(codes), key -> new ArrayList<>()).add(atom);
      }
    }

    return together;
  }

  /**
   * The grains in which the numerator of an indicator is published, by it or by another indicator
   * with the same numerator.
   *
   * @param positions of all indicators of the plan
   */
  static Set<Integer> ofNumerator(CellPlan plan, List<SumPositions> positions, int number) {
    Set<Integer> grains = new HashSet<>();
    for (int i = 0; i < positions.size(); i++) {
      if (positions.get(i).numerator() == positions.get(number).numerator()) {
        grains.addAll(plan.grains().byHome(plan.indicators().get(i).cuts()).keySet());
      }
    }

    return grains;
  }
}
