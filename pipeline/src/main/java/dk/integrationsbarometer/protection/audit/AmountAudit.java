package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Sums of amounts: hidden ones must not follow by linear algebra; those of nobody are 0. */
final class AmountAudit {
  private AmountAudit() {}

  /** The counts that some amount belongs to. */
  static List<Integer> counts(Unknowns unknowns) {
    return IntStream.range(0, unknowns.size())
        .filter(unknowns::isAmount)
        .flatMap(amount -> Arrays.stream(unknowns.wholes(amount)))
        .distinct()
        .boxed()
        .toList();
  }

  /**
   * The hidden amounts that follow.
   *
   * @param zeros counts that must be 0
   */
  static SortedSet<String> derivable(
      Unknowns unknowns, List<Statement> published, List<Statement> hidden, Set<Integer> zeros) {
    var names = new TreeSet<String>();
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
      int[] counts = unknowns.wholes(sum.unknown(i));
      if (!Arrays.stream(counts).allMatch(zeros::contains)) {
        terms.put(sum.unknown(i), sum.coefficient(i));
      }
    }
    return Sum.of(terms);
  }
}
