package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.audit.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All tables of small whole numbers that agree with what is published: slow and obvious. */
final class Enumeration {
  private final Unknowns unknowns;
  private final List<Statement> statements;
  private final int most;
  private final List<long[]> tables = new ArrayList<>();

  private Enumeration(Unknowns unknowns, List<Statement> statements, int most) {
    this.unknowns = unknowns;
    this.statements = statements;
    this.most = most;
  }

  /** The hidden numbers that have the same value in all of them. */
  static SortedSet<String> exposed(Unknowns unknowns, List<Statement> statements, int most) {
    var enumeration = new Enumeration(unknowns, statements, most);
    enumeration.fill(new long[unknowns.size()], 0);
    var exposed = new TreeSet<String>();
    for (Statement statement : statements) {
      boolean one =
          enumeration.tables.stream().mapToLong(statement.sum()::of).distinct().count() == 1;
      if (statement.value().isEmpty() && one) {
        exposed.add(statement.name());
      }
    }
    return exposed;
  }

  private void fill(long[] table, int unknown) {
    if (unknown == table.length) {
      boolean agrees =
          statements.stream()
              .allMatch(
                  statement ->
                      statement.value().isEmpty()
                          || statement.sum().of(table) == statement.value().getAsLong());
      if (agrees) {
        tables.add(table.clone());
      }
      return;
    }
    boolean isCount = unknowns.kind(unknown) == Unknowns.Kind.COUNT;
    long upper = isCount ? most : unknowns.whole(unknown, table);
    for (long value = 0; value <= upper; value++) {
      table[unknown] = value;
      fill(table, unknown + 1);
    }
  }
}
