package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/** How often a register is delivered. */
public enum Rhythm {
  MONTH("month", 1),
  QUARTER("quarter", 3),
  HALF_YEAR("half-year", 6),
  YEAR("year", 12),
  /** Nobody can tell what is missing. */
  IRREGULAR("irregular", 0);

  private final String spelling;
  private final int months;

  Rhythm(String spelling, int months) {
    this.spelling = spelling;
    this.months = months;
  }

  /** The rhythm as definitions write it. */
  public String spelling() {
    return spelling;
  }

  /** Whether deliveries come more often than a time of so many months is over. */
  public boolean isShorterThan(int others) {
    return this != IRREGULAR && months < others;
  }

  /**
   * The first day by which a delivery had to be there and is not.
   *
   * @param delivered the reference dates of what is there
   * @param after the day after which the time looked at begins
   * @param last its last day
   */
  public Optional<LocalDate> firstMissing(
      SortedSet<LocalDate> delivered, LocalDate after, LocalDate last) {
    if (this == IRREGULAR) {
      return Optional.empty();
    }

    LocalDate due = firstDue(delivered, after);
    for (LocalDate date : delivered.tailSet(after.plusDays(1))) {
      if (date.isAfter(due) || due.isAfter(last)) {
        break;
      }

      due = Timing.plusMonths(date, months);
    }

    return due.isAfter(last) ? Optional.empty() : Optional.of(due);
  }

  /** In step with the last delivery before the time looked at, where there is one. */
  private LocalDate firstDue(SortedSet<LocalDate> delivered, LocalDate after) {
    SortedSet<LocalDate> before = delivered.headSet(after.plusDays(1));
    LocalDate due = Timing.plusMonths(before.isEmpty() ? after : before.last(), months);
    while (!due.isAfter(after)) {
      due = Timing.plusMonths(due, months);
    }

    return due;
  }
}
