package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.Rounding;
import dk.integrationsbarometer.protection.solver.Tables;
import dk.integrationsbarometer.protection.solver.Tables.Extreme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Gives every hidden number a second possible value. Linear algebra is not enough: where 0 and 0
 * are hidden in a row that adds up to the published numbers, both are known, because nobody counts
 * less than nobody.
 *
 * <p>For a hidden number a linear programme looks for the table where it is furthest from the truth
 * (the attacker's problem of Fischetti and Salazar 2001). When that is the truth, the published
 * numbers with a dual value are those that hold it, and the least wanted of them is hidden.
 */
final class WitnessStep implements AutoCloseable {
  private static final long REACH = 1_000_000;
  private static final double TOLERANCE = 1e-6;
  private static final int EFFORT = 60;
  private static final int FRUITLESS = 2;

  private final Block block;
  private final Decision decision;
  private final long width;
  private final List<Entry> rows;
  private final Map<Entry, Integer> positions = new HashMap<>();
  private final Tables tables;
  private final Witnesses witnesses;
  private int programs;

  WitnessStep(Block block, Decision decision, Settings settings) {
    this.block = block;
    this.decision = decision;
    this.width = settings.width();
    this.rows =
        decision.published(block.entries()).stream()
            .filter(entry -> !Amounts.isAmount(entry.sum, block))
            .toList();
    List<Tables.Fixed> sums = new ArrayList<>();
    for (Entry entry : rows) {
      positions.put(entry, sums.size());
      sums.add(new Tables.Fixed(entry.sum, entry.sum.of(block.truth())));
    }
    this.tables = new Tables(settings.solver(), block.unknowns(), block.truth(), REACH, sums);
    this.witnesses = new Witnesses(block, decision, width);
  }

  Witnesses witnesses() {
    return witnesses;
  }

  int programs() {
    return programs;
  }

  void run() {
    Deque<Entry> open = new ArrayDeque<>();
    for (Entry entry : decision.hidden(block.entries())) {
      if (!Amounts.isAmount(entry.sum, block)) {
        open.add(entry);
      }
    }
    together(new ArrayList<>(open));
    while (!open.isEmpty()) {
      Entry entry = open.peek();
      if (witnesses.haveFor(entry)) {
        open.remove();
        continue;
      }
      NavigableSet<Integer> binding = new TreeSet<>();
      if (!look(entry, 1, binding) && !look(entry, -1, binding)) {
        open.addAll(widen(entry, binding));
        if (decision.isExposed(entry) || decision.isPublished(entry)) {
          open.remove();
        }
      }
    }
  }

  /** Moves many hidden numbers at a time, each up or down, until that brings nothing new. */
  private void together(List<Entry> hidden) {
    List<Entry> open = hidden;
    int fruitless = 0;
    for (int round = 0; fruitless < FRUITLESS && !open.isEmpty(); round++) {
      double[] weights = new double[block.unknowns().size()];
      for (int i = 0; i < open.size(); i++) {
        Sum sum = open.get(i).sum;
        double weight = Scatter.weight(round, i);
        for (int k = 0; k < sum.size(); k++) {
          weights[sum.unknown(k)] += weight * sum.coefficient(k);
        }
      }
      programs++;
      tables.extreme(weights).flatMap(this::whole).ifPresent(witnesses::add);
      List<Entry> left = open.stream().filter(entry -> !witnesses.haveFor(entry)).toList();
      fruitless = left.size() == open.size() ? fruitless + 1 : 0;
      open = left;
    }
  }

  private Optional<long[]> whole(Extreme extreme) {
    return Rounding.along(block.truth(), extreme.point(), block.unknowns());
  }

  /** Looks for another value above (1) or below (-1); false, and what binds, when there is none. */
  private boolean look(Entry entry, int sign, NavigableSet<Integer> binding) {
    programs++;
    Optional<Extreme> extreme = tables.extreme(entry.sum, sign);
    if (extreme.isEmpty()) {
      return false;
    }
    if (extreme.get().distance() > width - TOLERANCE) {
      if (whole(extreme.get()).filter(table -> keep(table, entry)).isPresent()) {
        return true;
      }
      programs += EFFORT;
      Optional<long[]> found = tables.whole(entry.sum, sign, (double) width, EFFORT);
      if (found.filter(table -> keep(table, entry)).isPresent()) {
        return true;
      }
    }
    binding.addAll(extreme.get().binding());
    return false;
  }

  private boolean keep(long[] table, Entry entry) {
    return witnesses.add(table) && witnesses.shows(table, entry);
  }

  /** Hides the least wanted number that binds; gives back what is hidden by it. */
  private List<Entry> widen(Entry entry, NavigableSet<Integer> binding) {
    OptionalInt least =
        binding.descendingSet().stream()
            .mapToInt(Integer::intValue)
            .filter(row -> decision.isPublished(rows.get(row)))
            .filter(row -> rows.get(row).role == Role.OFFERED)
            .findFirst();
    if (least.isEmpty()) {
      giveUp(entry);
      return List.of();
    }
    List<Entry> hidden = decision.hide(rows.get(least.getAsInt()), Verdict.SECONDARY);
    for (Entry more : hidden) {
      Integer row = positions.get(more);
      if (row != null) {
        tables.free(row);
      }
    }
    return hidden.stream().filter(more -> !Amounts.isAmount(more.sum, block)).toList();
  }

  /** What is public already holds it: hiding it is in vain, and a secret among them is exposed. */
  private void giveUp(Entry entry) {
    if (decision.of(entry) == Verdict.SECONDARY) {
      decision.settle(entry, Verdict.PUBLISHED);
    } else {
      decision.expose(entry);
    }
  }

  @Override
  public void close() {
    tables.close();
  }
}
