package dk.integrationsbarometer.generator.town;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A number of people for each of some things; nobody for those that were never mentioned. */
public final class Tally<T> {
  private final Map<T, Long> counts = new HashMap<>();

  /** The sum, with a life of its own. */
  public static <T> Tally<T> sum(Collection<Tally<T>> tallies) {
    var sum = new Tally<T>();
    tallies.forEach(tally -> tally.counts.forEach(sum::add));
    return sum;
  }

  public long of(T thing) {
    return counts.getOrDefault(thing, 0L);
  }

  /** More people, or fewer when the number is negative. */
  public void add(T thing, long people) {
    counts.merge(thing, people, Long::sum);
  }
}
