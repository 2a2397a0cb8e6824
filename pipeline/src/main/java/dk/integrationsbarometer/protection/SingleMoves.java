package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plainest moves from a table: one unknown goes up or down, and where a part has no room its
 * count goes up with it. There always is one, so that a search that finds nothing better need not
 * give up.
 */
final class SingleMoves {
  private SingleMoves() {}

  /** The tables that a move of one unknown of a sum leads to, each within the bounds. */
  static Stream<long[]> of(Unknowns unknowns, long[] truth, Sum sum, long distance) {
    List<long[]> tables = new ArrayList<>();
    for (int i = 0; i < sum.size(); i++) {
      int unknown = sum.unknown(i);
      tables.add(moved(truth, distance, unknown));
      tables.add(moved(truth, -distance, unknown));
      if (unknowns.kind(unknown) == Unknowns.Kind.PART) {
        tables.add(moved(truth, distance, unknown, unknowns.wholes(unknown)[0]));
      }
    }
    return tables.stream().filter(unknowns::allow);
  }

  private static long[] moved(long[] truth, long distance, int... those) {
    long[] table = truth.clone();
    for (int unknown : those) {
      table[unknown] += distance;
    }
    return table;
  }
}
