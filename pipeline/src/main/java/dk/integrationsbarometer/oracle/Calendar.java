package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.time.Timing;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which days belong to a reference date. */
final class Calendar {
  private final Timing timing;
  private final LocalDate reference;

  Calendar(Timing timing, LocalDate reference) {
    this.timing = timing;
    this.reference = reference;
  }

  /** Whether rows dated on a day belong; of spells, whether that day is one to look at. */
  boolean holds(LocalDate day) {
    LocalDate moved = months(timing.shift());
    return switch (timing.when()) {
      case SAME_DATE, VALID -> day.equals(moved);
      case SAME_MONTH -> YearMonth.from(day).equals(YearMonth.from(moved));
      case SAME_YEAR -> day.getYear() == moved.getYear();
      case SO_FAR -> !day.isAfter(moved);
      case WINDOW ->
          day.isAfter(months(timing.window().orElseThrow().from())) && !day.isAfter(last());
    };
  }

  /** The last day to look at. */
  LocalDate last() {
    return months(timing.window().map(Timing.Window::to).orElse(timing.shift()));
  }

  /** The first day to look at, when there is one. */
  LocalDate first() {
    return switch (timing.when()) {
      case SO_FAR -> LocalDate.MIN;
      case WINDOW -> months(timing.window().orElseThrow().from()).plusDays(1);
      case SAME_DATE, SAME_MONTH, SAME_YEAR, VALID -> last();
    };
  }

  /** The end of a month leads to the end of a month. */
  private LocalDate months(int months) {
    YearMonth month = YearMonth.from(reference).plusMonths(months);
    boolean isLast = YearMonth.from(reference).atEndOfMonth().equals(reference);
    int day = Math.min(reference.getDayOfMonth(), month.lengthOfMonth());
    return isLast ? month.atEndOfMonth() : month.atDay(day);
  }
}
