package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.protection.Role;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What earlier releases published and hid. Two tables that are safe each by itself can give away
 * together what both hide, so what was published stays published, and what was hidden stays hidden.
 *
 * @param numbers by their meaning, place and time
 */
public record ReleasedNumbers(SortedMap<String, Released> numbers) {
  public static final ReleasedNumbers NONE = new ReleasedNumbers(new TreeMap<>());

  /**
   * A number in earlier releases.
   *
   * @param published as it was published, each time with another value; empty when it never was
   * @param isHidden whether it was hidden in any of them
   */
  public record Released(SortedSet<BigDecimal> published, boolean isHidden) {
    public static final Released HIDDEN = new Released(new TreeSet<>(), true);

    public Released {
      published = Collections.unmodifiableSortedSet(new TreeSet<>(published));
    }

    public static Released shown(BigDecimal number) {
      return new Released(new TreeSet<>(Set.of(number)), false);
    }

    private Released and(Released later) {
      SortedSet<BigDecimal> both = new TreeSet<>(published);
      both.addAll(later.published);
      return new Released(both, isHidden || later.isHidden);
    }

    private boolean holds(Predicate<BigDecimal> distance, BigDecimal number) {
      return published.stream().map(before -> number.subtract(before).abs()).anyMatch(distance);
    }
  }

  /**
   * What an earlier release settles about a number.
   *
   * @param number the true one, which differs from a published one where a delivery was revised
   * @param threshold a published number that has moved by fewer than that is hidden now: the
   *     difference would be about few people
   */
  Optional<Role> role(String key, BigDecimal number, int threshold) {
    Released earlier = numbers.get(key);
    if (earlier == null) {
      return Optional.empty();
    }

    if (earlier.holds(by -> by.signum() == 0, number)) {
      return Optional.of(Role.KNOWN);
    }

    boolean isLittle = earlier.holds(by -> by.compareTo(BigDecimal.valueOf(threshold)) < 0, number);
    return earlier.isHidden() || isLittle ? Optional.of(Role.SECRET) : Optional.empty();
  }

  /** With what another release publishes and hides. */
  public ReleasedNumbers with(Map<String, Released> release) {
    SortedMap<String, Released> all = new TreeMap<>(numbers);
    release.forEach((key, now) -> all.merge(key, now, Released::and));
    return new ReleasedNumbers(all);
  }
}
