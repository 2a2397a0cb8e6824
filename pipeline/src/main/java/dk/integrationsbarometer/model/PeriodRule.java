package dk.integrationsbarometer.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** Which periods an indicator is computed for and on which days of them people are counted. */
public record PeriodRule(Period.Length length, List<MonthDay> statusDates) {
  public PeriodRule {
    statusDates = statusDates.stream().sorted().toList();
  }

  /** The status dates in a period, in order. */
  public List<LocalDate> datesIn(Period period) {
    return IntStream.rangeClosed(period.year(), period.last().getYear())
        .boxed()
        .flatMap(year -> statusDates.stream().map(day -> day.atYear(year)))
        .filter(date -> !date.isBefore(period.first()) && !date.isAfter(period.last()))
        .toList();
  }

  public boolean isStatusDate(LocalDate date) {
    return statusDates.contains(MonthDay.from(date));
  }
}
