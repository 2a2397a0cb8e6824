package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.audit.Statement;
import dk.integrationsbarometer.protection.solver.Solver;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What tests of protection ask for. */
final class Checks {
  static final SearchSettings EXACT =
      new SearchSettings(Solver.best(Path.of("target", "solver")), 1, 2);

  private Checks() {}

  static Pattern pattern(Problem problem) {
    return PatternSearch.decide(problem, EXACT);
  }

  static SortedSet<String> hidden(Pattern pattern) {
    var hidden = new TreeSet<>(pattern.verdicts().keySet());
    hidden.removeIf(key -> !pattern.isHidden(key));
    return hidden;
  }

  static SortedSet<String> exposed(Grid grid, Collection<String> hidden) {
    return exposed(grid.unknowns, grid.printed(hidden::contains));
  }

  static SortedSet<String> exposed(Unknowns unknowns, List<Statement> statements) {
    return Audit.of(unknowns, statements, EXACT).exposed();
  }
}
