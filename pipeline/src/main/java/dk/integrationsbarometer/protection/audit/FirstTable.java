package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.solver.Moves;
import dk.integrationsbarometer.protection.solver.Solver;
import java.util.List;
import java.util.Optional;

/** Finds some table of whole numbers that agrees with all that is published, from one of zeros. */
final class FirstTable {
  private FirstTable() {}

  /**
   * Empty when there is none, or none was found.
   *
   * @param independent published numbers from which the others follow
   */
  static Optional<long[]> find(Unknowns unknowns, List<Statement> independent, Solver solver) {
    long reach = Reader.reach(independent);
    long[] zeros = new long[unknowns.size()];
    return new Moves(solver, unknowns, zeros, reach)
        .to(
            independent.stream().map(Statement::sum).toList(),
            independent.stream().map(statement -> statement.value().orElseThrow()).toList());
  }
}
