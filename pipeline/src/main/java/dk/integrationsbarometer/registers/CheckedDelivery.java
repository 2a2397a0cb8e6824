package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.registers.gate.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A delivery whose rows have been checked.
 *
 * @param data the folder with the rows that follow every rule, as Parquet
 * @param counts rows per date and rule
 * @param profiles what the rows that follow every rule look like as a whole, per date
 */
public record CheckedDelivery(
    Delivery delivery, String data, List<RuleCount> counts, List<Profile> profiles) {
  public CheckedDelivery {
    counts = List.copyOf(counts);
    profiles = List.copyOf(profiles);
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

  /** The reference dates of the rows that follow every rule. */
  public SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    counts.stream()
        .filter(count -> count.rule().isEmpty())
        .map(RuleCount::date)
        .flatMap(Optional::stream)
        .forEach(dates::add);
    return dates;
  }
}
