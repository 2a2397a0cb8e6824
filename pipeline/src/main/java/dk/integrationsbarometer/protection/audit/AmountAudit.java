package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Sums of amounts: hidden ones must not follow by linear algebra; those of nobody are 0. */
final class AmountAudit {
  private AmountAudit() {}

  static SortedSet<String> derivable(
      Unknowns unknowns, List<Statement> published, List<Statement> hidden, SecondValues tables) {
    var names = new TreeSet<String>();
    if (hidden.isEmpty()) {
      return names;
    }
    int[] counts =
        IntStream.range(0, unknowns.size())
            .filter(unknowns::isAmount)
            .map(unknowns::whole)
            .distinct()
            .toArray();
    Set<Integer> zeros = new HashSet<>(Arrays.stream(tables.zeros(counts)).boxed().toList());
    var ranks = new Ranks(unknowns.size());
    published.forEach(statement -> ranks.add(without(statement.sum(), zeros, unknowns)));
    for (Statement statement : hidden) {
      if (ranks.follows(without(statement.sum(), zeros, unknowns))) {
        names.add(statement.name());
      }
    }
    return names;
  }

  private static Sum without(Sum sum, Set<Integer> zeros, Unknowns unknowns) {
    Map<Integer, Integer> terms = new HashMap<>();
    for (int i = 0; i < sum.size(); i++) {
      if (!zeros.contains(unknowns.whole(sum.unknown(i)))) {
        terms.put(sum.unknown(i), sum.coefficient(i));
      }
    }
    return Sum.of(terms);
  }
}
