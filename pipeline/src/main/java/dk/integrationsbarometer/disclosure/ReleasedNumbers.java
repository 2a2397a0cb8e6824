package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.protection.Role;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
   * @param published as it was published last; empty when it never was
   * @param isHidden whether it was hidden in any of them
   */
  public record Released(Optional<BigDecimal> published, boolean isHidden) {}

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

    Optional<BigDecimal> moved = earlier.published().map(before -> number.subtract(before).abs());
    if (moved.filter(by -> by.signum() == 0).isPresent()) {
      return Optional.of(Role.KNOWN);
    }

    boolean isLittle =
        moved.filter(by -> by.compareTo(BigDecimal.valueOf(threshold)) < 0).isPresent();
    return earlier.isHidden() || isLittle ? Optional.of(Role.SECRET) : Optional.empty();
  }

  /** With what another release publishes and hides. */
  public ReleasedNumbers with(Map<String, Released> release) {
    SortedMap<String, Released> all = new TreeMap<>(numbers);
    release.forEach(
        (key, now) ->
            all.merge(
                key,
                now,
                (before, after) ->
                    new Released(
                        after.published().or(before::published),
                        before.isHidden() || after.isHidden())));
    return new ReleasedNumbers(all);
  }
}
