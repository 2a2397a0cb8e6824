package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.model.indicators.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The atoms of a unit: its fine cells, and after them the empty ones that a reader must take for
 * possible. The number of an atom is its place.
 */
final class UnitAtoms {
  private final CellPlan plan;
  private final List<SumPositions> positions;
  private final UnitParts parts;
  private final BiFunction<Indicator, FineCell, List<CellKey>> keys;
  private final List<PossibleCells.Empty> empty;
  private final Map<LinkedGrains.Pair, List<IndicatorAtoms.Link>> links;

  /**
   * Those of a plan.
   *
   * @param keys the cells of an indicator that a fine cell is part of
   */
  UnitAtoms(
      CellPlan plan,
      List<SumPositions> positions,
      UnitParts parts,
      BiFunction<Indicator, FineCell, List<CellKey>> keys) {
    this.plan = plan;
    this.positions = List.copyOf(positions);
    this.parts = parts;
    this.keys = keys;
    this.empty = PossibleCells.of(plan, positions, parts.cells(), keys);
    List<FineCell> all = new ArrayList<>(parts.cells());
    empty.forEach(each -> all.add(each.cell()));
    this.links = new LinkedGrains(plan, all).links();
  }

  /**
   * The atoms of an indicator.
   *
   * @param number of the indicator in the plan
   * @param delivered the status dates for which everything that the indicator needs was delivered
   */
  IndicatorAtoms of(int number, SortedSet<LocalDate> delivered) {
    Indicator indicator = plan.indicators().get(number);
    SumPositions position = positions.get(number);
    List<FineCell> cells = parts.cells();
    SortedMap<CellKey, List<Integer>> members = new TreeMap<>();
    Map<Integer, IndicatorAtoms.Count> counts = new HashMap<>();
    for (int atom = 0; atom < cells.size() + empty.size(); atom++) {
      boolean isEmpty = atom >= cells.size();
      FineCell cell = isEmpty ? empty.get(atom - cells.size()).cell() : cells.get(atom);
      FineCell like = isEmpty ? empty.get(atom - cells.size()).like() : cell;
      if (like.count(position.units()) != 0 && delivered.contains(like.date())) {
        counts.put(
            atom, isEmpty ? new IndicatorAtoms.Count(0, 0, BigDecimal.ZERO) : position.count(cell));
        for (CellKey key : keys.apply(indicator, cell)) {
          members.computeIfAbsent(key, each -> new ArrayList<>()).add(atom);
        }
      }
    }

    return new IndicatorAtoms(
        position.units(),
        position.numerator(),
        members,
        counts,
        links(number, counts.keySet()),
        parts.persons(number));
  }

  /** The links between some atoms. */
  private IndicatorAtoms.Links links(int number, Set<Integer> atoms) {
    Set<Integer> ofNumerator = LinkedGrains.ofNumerator(plan, positions, number);
    List<IndicatorAtoms.Link> people = new ArrayList<>();
    List<IndicatorAtoms.Link> numerators = new ArrayList<>();
    links.forEach(
        (grains, between) -> {
          List<IndicatorAtoms.Link> own =
              between.stream()
                  .filter(link -> atoms.containsAll(link.one()) && atoms.containsAll(link.other()))
                  .toList();
          people.addAll(own);
          if (grains.isAmong(ofNumerator)) {
            numerators.addAll(own);
          }
        });
    return new IndicatorAtoms.Links(people, numerators);
  }
}
