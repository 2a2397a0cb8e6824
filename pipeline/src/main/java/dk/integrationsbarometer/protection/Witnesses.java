package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole-number tables beside the true one that agree with all that is published. Each is verified
 * in exact arithmetic, wherever it comes from. Hiding more leaves them valid.
 */
final class Witnesses {
  private final Block block;
  private final Decision decision;
  private final long width;
  private final List<long[]> tables = new ArrayList<>();

  Witnesses(Block block, Decision decision, long width) {
    this.block = block;
    this.decision = decision;
    this.width = width;
  }

  /** Keeps a table when it is one; false when it breaks a bound or a published sum. */
  boolean add(long[] table) {
    if (!block.unknowns().allow(table)) {
      return false;
    }
    for (Entry entry : block.entries()) {
      if (decision.isPublished(entry) && !agrees(table, entry)) {
        return false;
      }
    }
    tables.add(table);
    return true;
  }

  private long distance(long[] table, Entry entry) {
    return Math.subtractExact(entry.sum.of(table), entry.sum.of(block.truth()));
  }

  /** Whether a table gives a number another value, far enough from the true one. */
  boolean shows(long[] table, Entry entry) {
    return Math.abs(distance(table, entry)) >= width;
  }

  /** Whether a table gives a number its true value. */
  boolean agrees(long[] table, Entry entry) {
    return distance(table, entry) == 0;
  }

  boolean haveFor(Entry entry) {
    return tables.stream().anyMatch(table -> shows(table, entry));
  }

  /** The tables that agree with a number too. */
  Witnesses agreeingWith(Entry entry) {
    var fewer = new Witnesses(block, decision, width);
    tables.stream().filter(table -> agrees(table, entry)).forEach(fewer.tables::add);
    return fewer;
  }
}
