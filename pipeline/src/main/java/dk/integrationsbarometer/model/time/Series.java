package dk.integrationsbarometer.model.time;

import dk.integrationsbarometer.model.labels.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the figures of an indicator reach, and between which of them a comparison means
 * something.
 *
 * @param from first day on which the definition holds, when limited
 * @param to first day on which it no longer holds, when limited
 * @param base the period that later ones are compared with, beside the one before
 */
public record Series(
    Optional<LocalDate> from, Optional<LocalDate> to, List<Break> breaks, Optional<Period> base) {
  public static final Series WHOLE =
      new Series(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public Series {
    breaks = List.copyOf(breaks);
  }

  /**
   * A day from which on figures are made otherwise than before.
   *
   * @param from the first day of the new way
   */
  public record Break(LocalDate from, Labels note) {}

  /** Whether a period lies wholly where the definition holds. */
  public boolean holdsIn(Period period) {
    return from.map(first -> !period.first().isBefore(first)).orElse(true)
        && to.map(end -> period.last().isBefore(end)).orElse(true);
  }

  /** The first break that keeps two periods from being compared. */
  public Optional<Break> between(Period earlier, Period later) {
    return breaks.stream()
        .filter(
            each -> earlier.first().isBefore(each.from()) && !later.last().isBefore(each.from()))
        .findFirst();
  }
}
