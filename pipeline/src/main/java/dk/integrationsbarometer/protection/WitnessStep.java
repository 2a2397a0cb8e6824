package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.Moves;
import dk.integrationsbarometer.protection.solver.Moves.Priced;
import dk.integrationsbarometer.protection.solver.Scopes;
import dk.integrationsbarometer.protection.solver.SmallMoves;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Gives every hidden number a second possible value. Linear algebra is not enough: where 0 and 0
 * are hidden in a row that adds up to the published numbers, both are known, because nobody counts
 * less than nobody.
 *
 * <p>For a hidden number the cheapest move to another table is looked for, where published numbers
 * are the dearer the more they are wanted. Those that it moves are hidden; as a rule there are none
 * (the heuristic of Kelly, Golden and Assad 1992, for the attacker's problem of Fischetti and
 * Salazar 2001).
 */
final class WitnessStep {
  private static final long REACH = 1_000_000;

  private final Block block;
  private final Decision decision;
  private final long width;
  private final List<Entry> rows;
  private final Costs costs;
  private final Scopes scopes;
  private final Moves moves;
  private final Witnesses witnesses;
  private int programs;

  WitnessStep(Block block, Decision decision, SearchSettings settings) {
    this.block = block;
    this.decision = decision;
    this.width = settings.width();
    this.rows =
        block.entries().stream().filter(entry -> !Amounts.isAmount(entry.sum, block)).toList();
    this.costs = new Costs(rows);
    this.scopes = new Scopes(block.unknowns(), rows.stream().map(entry -> entry.sum).toList());
    this.moves = new Moves(settings.solver(), block.unknowns(), block.truth(), REACH);
    this.witnesses = new Witnesses(block, decision, width);
  }

  Witnesses witnesses() {
    return witnesses;
  }

  int programs() {
    return programs;
  }

  void run() {
    small();
    Deque<Entry> open = new ArrayDeque<>(decision.hidden(rows));
    while (!open.isEmpty()) {
      Entry entry = open.remove();
      if (!witnesses.haveFor(entry)) {
        Optional<long[]> table = cheapest(entry);
        if (table.isEmpty()) {
          giveUp(entry);
        } else {
          open.addAll(hideMoved(table.get()));
          witnesses.add(table.get());
        }
      }
    }
  }

  private void small() {
    List<Sum> fixed = decision.published(rows).stream().map(entry -> entry.sum).toList();
    var small = new SmallMoves(block.unknowns(), block.truth(), fixed);
    for (Entry entry : decision.hidden(rows)) {
      if (!witnesses.haveFor(entry)) {
        small.table(entry.sum, table -> witnesses.shows(table, entry)).ifPresent(witnesses::add);
      }
    }
  }

  /** A move that hides nothing, where there is one; else one that hides little. */
  private Optional<long[]> cheapest(Entry entry) {
    List<BitSet> among = scopes.of(entry.sum);
    for (BitSet scope : among) {
      for (long distance : new long[] {width, -width}) {
        Optional<long[]> table = moved(entry, distance, scope, row -> Double.POSITIVE_INFINITY);
        if (table.isPresent()) {
          return table;
        }
      }
    }
    Optional<long[]> best = Optional.empty();
    for (int i = 0; i < among.size() && best.isEmpty(); i++) {
      Optional<long[]> up = moved(entry, width, among.get(i), costs::of);
      Optional<long[]> down = moved(entry, -width, among.get(i), costs::of);
      best = Stream.concat(up.stream(), down.stream()).min(Comparator.comparingDouble(this::cost));
    }
    return best.or(() -> single(entry));
  }

  private Optional<long[]> single(Entry entry) {
    return SingleMoves.of(block.unknowns(), block.truth(), entry.sum, width)
        .filter(table -> serves(table, entry))
        .min(Comparator.comparingDouble(this::cost));
  }

  private Optional<long[]> moved(
      Entry entry, long distance, BitSet movable, ToDoubleFunction<Entry> cost) {
    programs++;
    List<Priced> others =
        decision.published(rows).stream()
            .map(row -> new Priced(row.sum, cost.applyAsDouble(row)))
            .toList();
    return moves
        .cheapest(others, entry.sum, distance, movable)
        .filter(table -> serves(table, entry));
  }

  private boolean serves(long[] table, Entry entry) {
    return witnesses.shows(table, entry)
        && rows.stream()
            .filter(row -> row.role == Role.KNOWN)
            .allMatch(row -> witnesses.agrees(table, row));
  }

  private double cost(long[] table) {
    return moved(table).stream().mapToDouble(costs::of).sum();
  }

  private List<Entry> moved(long[] table) {
    return decision.published(rows).stream()
        .filter(entry -> !witnesses.agrees(table, entry))
        .toList();
  }

  private List<Entry> hideMoved(long[] table) {
    List<Entry> hidden = new ArrayList<>();
    for (Entry entry : moved(table)) {
      hidden.addAll(decision.hide(entry, Verdict.SECONDARY));
    }
    hidden.removeIf(entry -> Amounts.isAmount(entry.sum, block));
    return hidden;
  }

  /** What is public already holds it: hiding it is in vain, and a secret among them is exposed. */
  private void giveUp(Entry entry) {
    if (decision.of(entry) == Verdict.SECONDARY) {
      decision.settle(entry, Verdict.PUBLISHED);
    } else {
      decision.expose(entry);
    }
  }
}
