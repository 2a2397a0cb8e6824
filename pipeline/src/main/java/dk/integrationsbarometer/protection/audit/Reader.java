package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Unknowns;
import java.util.List;

/** What a reader of published numbers can tell of a table. */
record Reader(Unknowns unknowns, List<Statement> published) {
  private static final long ROOM = 1_000_000;

  /** In exact arithmetic: whether a table is within the bounds and adds up to what is published. */
  boolean finds(long[] table) {
    return unknowns.allow(table)
        && published.stream()
            .allMatch(statement -> statement.sum().of(table) == statement.value().orElseThrow());
  }

  /** How far up an unknown may go: further than any published number. */
  static long reach(List<Statement> published) {
    long largest = 0;
    for (Statement statement : published) {
      largest = Math.max(largest, Math.abs(statement.value().orElseThrow()));
    }
    return Math.addExact(largest, ROOM);
  }
}
