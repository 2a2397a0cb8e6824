package dk.integrationsbarometer.generator;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * For which rows something holds: those that pass every test.
 *
 * @param columns the columns that are asked about
 */
record Where(List<Predicate<Line>> tests, Set<String> columns) {
  static final Where EVERYTHING = new Where(List.of(), Set.of());

  Where {
    tests = List.copyOf(tests);
    columns = Set.copyOf(columns);
  }

  boolean holds(Line line) {
    for (Predicate<Line> test : tests) {
      if (!test.test(line)) {
        return false;
      }
    }

    return true;
  }
}
