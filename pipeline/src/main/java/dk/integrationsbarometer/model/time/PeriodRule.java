package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which periods an indicator is computed for and on which days of them people are counted.
 *
 * @param statusDates among them 29 February for the last day of that month, whichever it is
 * @param pool on how many periods a figure rests: its own and those just before it; 1 for its own
 *     alone
 */
public record PeriodRule(Period.Length length, List<MonthDay> statusDates, int pool) {
  public PeriodRule {
    statusDates = statusDates.stream().sorted().toList();
    if (pool < 1) {
      throw new IllegalArgumentException("Invalid pool: " + pool);
    }
  }

  /** Every figure rests on its own period alone. */
  public PeriodRule(Period.Length length, List<MonthDay> statusDates) {
    this(length, statusDates, 1);
  }

  /** The status dates in a period, in order. */
  public List<LocalDate> datesIn(Period period) {
    return IntStream.rangeClosed(period.year(), period.last().getYear())
        .boxed()
        .flatMap(year -> statusDates.stream().map(day -> day.atYear(year)))
        .filter(date -> !date.isBefore(period.first()) && !date.isAfter(period.last()))
        .toList();
  }

  public boolean isPooled() {
    return pool > 1;
  }

  /** The periods that the figure of a period rests on, the earliest first. */
  public List<Period> span(Period period) {
    List<Period> span = new ArrayList<>();
    for (int back = pool - 1; back >= 0; back--) {
      span.add(period.minus(back));
    }

    return span;
  }

  /** The first period that the figure of a period rests on. */
  public Period reach(Period period) {
    return period.minus(pool - 1);
  }

  /** All status dates that the figure of a period rests on, in order. */
  public List<LocalDate> datesBehind(Period period) {
    return span(period).stream().flatMap(each -> datesIn(each).stream()).toList();
  }

  /**
   * Whether the figure of a period, or of one that lies in it, can rest on a day.
   *
   * @param requested of any length
   */
  public boolean isBehind(LocalDate date, Period requested) {
    LocalDate first = requested.first().minusMonths((long) (pool - 1) * length.months());
    return !date.isBefore(first) && !date.isAfter(requested.last());
  }

  public boolean isStatusDate(LocalDate date) {
    return statusDates.stream().anyMatch(day -> day.atYear(date.getYear()).equals(date));
  }
}
