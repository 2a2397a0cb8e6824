package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.registers.gate.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A delivery whose rows have been checked.
 *
 * @param data the folder with the rows that follow every rule, as Parquet
 * @param counts rows per date and rule
 * @param profiles what the rows that follow every rule look like as a whole, per date
 * @param heldBack dates whose rows are taken for not delivered
 */
public record CheckedDelivery(
    Delivery delivery,
    String data,
    List<RuleCount> counts,
    List<Profile> profiles,
    Set<LocalDate> heldBack) {
  public CheckedDelivery {
    counts = List.copyOf(counts);
    profiles = List.copyOf(profiles);
    heldBack = Set.copyOf(heldBack);
  }

  /** One of which all is used. */
  public CheckedDelivery(
      Delivery delivery, String data, List<RuleCount> counts, List<Profile> profiles) {
    this(delivery, data, counts, profiles, Set.of());
  }

  CheckedDelivery holdingBack(Set<LocalDate> dates) {
    return new CheckedDelivery(delivery, data, counts, profiles, dates);
  }

  public long rows() {
    return counts.stream().mapToLong(RuleCount::rows).sum();
  }

  public long rejected() {
    return counts.stream()
        .filter(count -> !count.rule().isEmpty())
        .mapToLong(RuleCount::rows)
        .sum();
  }

  /**
   * The reference dates of the rows that follow every rule. Where a row stands for many people, a
   * date of which a row was rejected is not among them: what is left would be taken for all.
   */
  public SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    counts.stream()
        .filter(count -> count.rule().isEmpty())
        .map(RuleCount::date)
        .flatMap(Optional::stream)
        .forEach(dates::add);
    dates.removeAll(unused());
    return dates;
  }

  /** The dates whose rows are taken for not delivered. */
  public SortedSet<LocalDate> unused() {
    SortedSet<LocalDate> unused = incomplete();
    unused.addAll(heldBack);
    return unused;
  }

  /** Whether the rows have no reference date of their own, as spells have none. */
  public boolean isUndated() {
    return dates().isEmpty() && unused().isEmpty();
  }

  /** The dates of rows that stand for many people and of which one at least was rejected. */
  public SortedSet<LocalDate> incomplete() {
    SortedSet<LocalDate> incomplete = new TreeSet<>();
    if (delivery.register().count().isEmpty() || rejected() == 0) {
      return incomplete;
    }

    boolean isUndated =
        counts.stream().anyMatch(count -> !count.rule().isEmpty() && count.date().isEmpty());
    counts.stream()
        .filter(count -> isUndated || !count.rule().isEmpty())
        .map(RuleCount::date)
        .flatMap(Optional::stream)
        .forEach(incomplete::add);
    return incomplete;
  }
}
