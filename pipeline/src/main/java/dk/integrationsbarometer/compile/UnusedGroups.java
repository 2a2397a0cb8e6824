package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.indicators.GroupConditions;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.util.Comparator;
import java.util.List;

/**
 * Sees to it that groups that no indicator uses are right, too: the condition of each has to make
 * sense in one unit at least.
 */
final class UnusedGroups {
  private UnusedGroups() {}

  /** Adds what is wrong in the unit in which the least is. */
  static void check(Library library, Problems problems) {
    library.groups.values().stream()
        .filter(group -> !library.usedGroups.contains(group.code()))
        .forEach(group -> problems.addAll(ofOne(group, library)));
  }

  private static List<Problem> ofOne(Library.WrittenGroup group, Library library) {
    return library.scopes.values().stream()
        .map(scope -> in(scope, group, library))
        .min(Comparator.comparing(List::size))
        .orElse(List.of());
  }

  private static List<Problem> in(Scope scope, Library.WrittenGroup group, Library library) {
    var found = new Problems();
    new GroupConditions(library, scope, found).of(group);
    return found.sorted();
  }
}
