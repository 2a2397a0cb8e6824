package dk.integrationsbarometer.protection;

/**
 * Publishes again what turned out to be hidden in vain, the most wanted first: a number with which
 * enough witnesses agree to protect all that stays hidden.
 */
final class Reinstatement {
  private final Block block;
  private final Decision decision;
  private Witnesses witnesses;

  private Reinstatement(Block block, Decision decision, Witnesses witnesses) {
    this.block = block;
    this.decision = decision;
    this.witnesses = witnesses;
  }

  static void run(Block block, Decision decision, Witnesses witnesses) {
    var reinstatement = new Reinstatement(block, decision, witnesses);
    // Leaders before those that follow them, so one pass in the order of wishes is not enough.
    while (reinstatement.pass()) {
      reinstatement.dropShadows();
    }
  }

  private boolean pass() {
    boolean changed = false;
    for (Entry entry : block.entries()) {
      if (mayReturn(entry)) {
        decision.settle(entry, Verdict.PUBLISHED);
        changed = true;
      }
    }
    return changed;
  }

  private void dropShadows() {
    for (Entry entry : block.entries()) {
      if (entry.role == Role.SHADOW && decision.isHidden(entry) && ledOnlyByPublished(entry)) {
        decision.settle(entry, Verdict.UNUSED);
      }
    }
  }

  private boolean ledOnlyByPublished(Entry entry) {
    return entry.leaders.stream().allMatch(decision::isPublished);
  }

  private boolean mayReturn(Entry entry) {
    if (entry.role != Role.OFFERED || !decision.isHidden(entry) || !ledOnlyByPublished(entry)) {
      return false;
    }
    if (decision.isExposed(entry)) {
      return true;
    }
    return Amounts.isAmount(entry.sum, block) ? amountMayReturn(entry) : countMayReturn(entry);
  }

  private boolean countMayReturn(Entry entry) {
    Witnesses left = witnesses.agreeingWith(entry);
    for (Entry hidden : decision.hidden(block.entries())) {
      boolean matters =
          hidden != entry && !decision.isExposed(hidden) && !Amounts.isAmount(hidden.sum, block);
      if (matters && !left.haveFor(hidden)) {
        return false;
      }
    }
    witnesses = left;
    return true;
  }

  private boolean amountMayReturn(Entry entry) {
    var elimination = new Elimination(block.unknowns().size());
    for (Entry other : block.entries()) {
      if (decision.isPublished(other) && Amounts.isAmount(other.sum, block)) {
        elimination.publish(elimination.reduced(Amounts.seen(other.sum, block)));
      }
    }
    for (Entry other : decision.hidden(block.entries())) {
      if (other != entry && Amounts.isAmount(other.sum, block)) {
        elimination.protect(Amounts.seen(other.sum, block));
      }
    }
    return !elimination.exposes(elimination.reduced(Amounts.seen(entry.sum, block)));
  }
}
