package dk.integrationsbarometer.generator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A number of people for each of some things; nobody for those that were never mentioned. */
final class Tally<T> {
  private final Map<T, Long> counts = new HashMap<>();

  /** The sum, with a life of its own. */
  static <T> Tally<T> sum(Collection<Tally<T>> tallies) {
    var sum = new Tally<T>();
    tallies.forEach(tally -> tally.counts.forEach(sum::add));
    return sum;
  }

  long of(T thing) {
    return counts.getOrDefault(thing, 0L);
  }

  /** More people, or fewer when the number is negative. */
  void add(T thing, long people) {
    counts.merge(thing, people, Long::sum);
  }
}
