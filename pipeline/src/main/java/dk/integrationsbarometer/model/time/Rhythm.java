package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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

  /** The longest rhythm in which some deliveries can come. */
  public static Rhythm of(SortedSet<LocalDate> delivered) {
    return Arrays.stream(values())
        .filter(each -> each != IRREGULAR && each.tooClose(delivered).isEmpty())
        .max(Comparator.comparingInt((Rhythm each) -> each.months))
        .orElse(IRREGULAR);
  }

  /** The deliveries that are closer to the one before or after them than the rhythm allows. */
  public SortedSet<LocalDate> tooClose(SortedSet<LocalDate> delivered) {
    SortedSet<LocalDate> close = new TreeSet<>();
    LocalDate before = LocalDate.MIN;
    for (LocalDate date : delivered) {
      if (this != IRREGULAR
          && !before.equals(LocalDate.MIN)
          && date.isBefore(Timing.plusMonths(before, months))) {
        close.add(before);
        close.add(date);
      }

      before = date;
    }

    return close;
  }

  /** The day on which the delivery before another one was due. */
  public LocalDate before(LocalDate delivered) {
    return Timing.plusMonths(delivered, -months);
  }

  /**
   * The days by which a delivery had to be there and is not, in order.
   *
   * @param delivered the reference dates of what is there
   * @param after the day after which the time looked at begins
   * @param last its last day
   */
  public List<LocalDate> missing(SortedSet<LocalDate> delivered, LocalDate after, LocalDate last) {
    List<LocalDate> missing = new ArrayList<>();
    if (this == IRREGULAR) {
      return missing;
    }

    LocalDate due = firstDue(delivered, after);
    for (LocalDate date : delivered.tailSet(after.plusDays(1))) {
      due = addUntil(date, due, last, missing);
      if (due.isAfter(last)) {
        return missing;
      }

      due = Timing.plusMonths(date, months);
    }

    addUntil(LocalDate.MAX, due, last, missing);
    return missing;
  }

  /** Adds what was due before a delivery; the first day that was not. */
  private LocalDate addUntil(
      LocalDate delivered, LocalDate firstDue, LocalDate last, List<LocalDate> missing) {
    LocalDate due = firstDue;
    while (due.isBefore(delivered) && !due.isAfter(last)) {
      missing.add(due);
      due = Timing.plusMonths(due, months);
    }

    return due;
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
