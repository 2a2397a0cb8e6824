package dk.integrationsbarometer.cells;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each value occurs. Values that are equal as numbers are one: 2 and 2.00.
 *
 * @param counts by value, without values that do not occur
 */
public record Histogram(SortedMap<BigDecimal, Long> counts) {
  public static final Histogram EMPTY = new Histogram(new TreeMap<>());

  public Histogram {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** One value that occurs so many times. */
  public static Histogram of(BigDecimal value, long count) {
    return new Histogram(new TreeMap<>(Map.of(value, count)));
  }

  public Histogram plus(Histogram other) {
    if (counts.isEmpty() || other.counts.isEmpty()) {
      return counts.isEmpty() ? other : this;
    }

    SortedMap<BigDecimal, Long> both = new TreeMap<>(counts);
    other.counts.forEach((value, count) -> both.merge(value, count, Math::addExact));
    return new Histogram(both);
  }

  /** A whole without a part of it. */
  public Histogram minus(Histogram part) {
    SortedMap<BigDecimal, Long> rest = new TreeMap<>(counts);
    part.counts.forEach((value, count) -> rest.merge(value, -count, Math::addExact));
    rest.values().removeIf(count -> count == 0);
    return new Histogram(rest);
  }

  public boolean isOfPeople() {
    return counts.values().stream().allMatch(count -> count > 0);
  }
}
