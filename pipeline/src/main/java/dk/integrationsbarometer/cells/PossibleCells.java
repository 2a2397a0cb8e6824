package dk.integrationsbarometer.cells;

import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.PossibleClasses;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Cells that are empty in the extracts although a reader must take them for possible: somebody of a
 * group, or of a class, where there is nobody. Without them a hidden 0 would have no second value,
 * and a number beside it would seem protected by one that cannot change.
 */
final class PossibleCells {
  /**
   * An empty cell.
   *
   * @param like a cell with people; the empty one is in the same populations
   */
  record Empty(FineCell cell, FineCell like) {}

  private final CellPlan plan;
  private final List<FineCell> cells;
  private final BiFunction<Indicator, FineCell, List<CellKey>> keys;
  private final List<Empty> found = new ArrayList<>();

  private PossibleCells(
      CellPlan plan, List<FineCell> cells, BiFunction<Indicator, FineCell, List<CellKey>> keys) {
    this.plan = plan;
    this.cells = cells;
    this.keys = keys;
  }

  /**
   * One for every number that is part of a whole and counts nobody, as few as are needed.
   *
   * @param keys the cells of an indicator that a fine cell is part of
   */
  static List<Empty> of(
      CellPlan plan,
      List<SumPositions> positions,
      List<FineCell> cells,
      BiFunction<Indicator, FineCell, List<CellKey>> keys) {
    var possible = new PossibleCells(plan, cells, keys);
    for (int i = 0; i < plan.indicators().size(); i++) {
      if (plan.indicators().get(i).measure().whole() != Measure.Whole.OWN) {
        possible.add(plan.indicators().get(i), positions.get(i).units());
      }
    }

    return possible.found;
  }

  private void add(Indicator indicator, int units) {
    List<FineCell> counted =
        cells.stream()
            .filter(cell -> cell.count(units) != 0)
            .sorted(Comparator.<FineCell>comparingLong(cell -> cell.count(units)).reversed())
            .toList();
    Set<CellKey> present = new HashSet<>();
    counted.forEach(cell -> present.addAll(keys.apply(indicator, cell)));
    for (Empty empty : found) {
      if (empty.like().count(units) != 0) {
        present.addAll(keys.apply(indicator, empty.cell()));
      }
    }

    for (FineCell like : counted) {
      for (FineCell cell : variants(indicator, like)) {
        List<CellKey> own = keys.apply(indicator, cell);
        if (!present.containsAll(own)) {
          found.add(new Empty(cell, like));
          present.addAll(own);
        }
      }
    }
  }

  private List<FineCell> variants(Indicator indicator, FineCell like) {
    return switch (indicator.measure().whole()) {
      case OWN -> List.of();
      case POPULATION -> ofEachGroup(indicator, like);
      case ALL_CLASSES -> ofEachClass(indicator, like);
    };
  }

  private List<FineCell> ofEachGroup(Indicator indicator, FineCell like) {
    return indicator.groups().stream()
        .filter(group -> !like.isIn(plan.group(group.code())))
        .map(group -> empty(like, groupsOf(group), like.codes()))
        .toList();
  }

  /** The groups of people who are in a group. */
  private BitSet groupsOf(Group group) {
    int position = plan.group(group.code());
    return cells.stream()
        .filter(cell -> cell.isIn(position))
        .findFirst()
        .map(FineCell::groups)
        .orElseGet(
            () -> {
              var only = new BitSet();
              only.set(position);
              return only;
            });
  }

  private List<FineCell> ofEachClass(Indicator indicator, FineCell like) {
    Variable over = indicator.measure().over().orElseThrow();
    Set<String> classes = new TreeSet<>(Set.of(Code.UNKNOWN.code()));
    over.classification().orElseThrow().codes().forEach(code -> classes.add(code.code()));
    classes.removeIf(code -> !PossibleClasses.canHold(indicator.population(), over, code));
    OptionalInt position = plan.grains().all().get(like.grain()).position(over.name());
    if (position.isEmpty()) {
      return List.of();
    }

    List<FineCell> variants = new ArrayList<>();
    for (String code : classes) {
      List<String> codes = new ArrayList<>(like.codes());
      codes.set(position.getAsInt(), code);
      variants.add(empty(like, like.groups(), codes));
    }

    return variants;
  }

  private static FineCell empty(FineCell like, BitSet groups, List<String> codes) {
    return new FineCell(
        like.grain(),
        like.date(),
        like.area(),
        groups,
        like.populations(),
        codes,
        Collections.nCopies(like.sums().size(), 0L),
        Collections.nCopies(like.compared().size(), 0L));
  }
}
