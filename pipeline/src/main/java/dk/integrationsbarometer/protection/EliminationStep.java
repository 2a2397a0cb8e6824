package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.SparseVector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Publishes one number after the other, the most wanted first, as long as no hidden number follows
 * by linear algebra.
 */
final class EliminationStep {
  private final Block block;
  private final Decision decision;
  private final Elimination elimination;
  private final Set<Entry> placed = new HashSet<>();

  private EliminationStep(Block block, Decision decision) {
    this.block = block;
    this.decision = decision;
    this.elimination = new Elimination(block.unknowns().size());
  }

  /** Settles every number; one that is hidden already stays hidden. */
  static void run(Block block, Decision decision) {
    new EliminationStep(block, decision).run();
  }

  private void run() {
    for (Entry entry : block.entries()) {
      if (entry.role == Role.KNOWN) {
        elimination.publish(elimination.reduced(seen(entry.sum)));
      }
    }
    decision.hidden(block.entries()).forEach(this::exposeIfKnown);
    decision.hidden(block.entries()).forEach(this::protect);
    block.entries().forEach(this::place);
  }

  /** Of people the witnesses tell; of amounts nothing else does. */
  private void exposeIfKnown(Entry entry) {
    if (Amounts.isAmount(entry.sum, block) && isKnown(entry, block, elimination)) {
      decision.expose(entry);
    }
  }

  /** An amount of nobody is not known where it is not known that there is nobody. */
  private static boolean isKnown(Entry entry, Block block, Elimination elimination) {
    Sum seen = Amounts.seen(entry.sum, block);
    return seen.size() > 0 && elimination.derives(seen);
  }

  private void protect(Entry entry) {
    elimination.protect(seen(entry.sum));
  }

  private void place(Entry entry) {
    if (!placed.add(entry) || decision.isHidden(entry) || entry.role == Role.KNOWN) {
      return;
    }
    entry.leaders.forEach(this::place);
    if (decision.isHidden(entry)) {
      return;
    }
    if (entry.role == Role.SHADOW) {
      decision.settle(entry, Verdict.UNUSED);
      return;
    }
    SparseVector reduced = elimination.reduced(seen(entry.sum));
    if (elimination.exposes(reduced)) {
      decision.hide(entry, Verdict.SECONDARY).forEach(this::protect);
    } else {
      elimination.publish(reduced);
      decision.settle(entry, Verdict.PUBLISHED);
    }
  }

  /** Without the amounts of nobody, which everyone may know to be 0. */
  private Sum seen(Sum sum) {
    return Amounts.seen(sum, block);
  }

  /** Amounts that are hidden, and follow by linear algebra from those that are published. */
  static List<Entry> derivable(Block block, Decision decision) {
    var elimination = new Elimination(block.unknowns().size());
    for (Entry entry : decision.published(block.entries())) {
      if (Amounts.isAmount(entry.sum, block)) {
        elimination.publish(elimination.reduced(Amounts.seen(entry.sum, block)));
      }
    }
    return decision.hidden(block.entries()).stream()
        .filter(entry -> Amounts.isAmount(entry.sum, block))
        .filter(entry -> !decision.isExposed(entry))
        .filter(entry -> isKnown(entry, block, elimination))
        .toList();
  }
}
