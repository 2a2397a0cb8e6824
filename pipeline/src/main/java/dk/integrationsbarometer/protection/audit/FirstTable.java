package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.solver.Rounding;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.protection.solver.Tables;
import java.util.List;
import java.util.Optional;

/** Finds some table of whole numbers that agrees with all that is published. */
final class FirstTable {
  private static final int EFFORT = 2_000;
  private static final long ROOM = 1_000_000;

  private final Unknowns unknowns;
  private final List<Statement> published;
  private final Solver solver;
  private int programs;

  FirstTable(Unknowns unknowns, List<Statement> published, Solver solver) {
    this.unknowns = unknowns;
    this.published = published;
    this.solver = solver;
  }

  int programs() {
    return programs;
  }

  /** How far above its value in a table an unknown is looked for. */
  static long reach(List<Statement> published) {
    long largest = 0;
    for (Statement statement : published) {
      largest = Math.max(largest, Math.abs(statement.value().orElseThrow()));
    }
    return Math.addExact(largest, ROOM);
  }

  Optional<long[]> find(List<Tables.Fixed> independent) {
    long[] nothing = new long[unknowns.size()];
    try (var tables = new Tables(solver, unknowns, nothing, reach(published), independent)) {
      programs++;
      Optional<long[]> found =
          tables
              .extreme(nowhere())
              .flatMap(extreme -> Rounding.along(nothing, extreme.point(), unknowns))
              .filter(table -> agrees(table, unknowns, published));
      if (found.isEmpty()) {
        programs += EFFORT;
        found =
            tables
                .whole(Sum.of(), 1, 0, EFFORT)
                .filter(table -> agrees(table, unknowns, published));
      }
      return found;
    }
  }

  private double[] nowhere() {
    return new double[unknowns.size()];
  }

  /** In exact arithmetic. */
  static boolean agrees(long[] table, Unknowns unknowns, List<Statement> published) {
    return unknowns.allow(table)
        && published.stream()
            .allMatch(statement -> statement.sum().of(table) == statement.value().orElseThrow());
  }
}
