package dk.integrationsbarometer.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Which periods an indicator is computed for and on which days of them people are counted. */
public record PeriodRule(Period.Length length, List<MonthDay> statusDates) {
  public PeriodRule {
    statusDates = statusDates.stream().sorted().toList();
  }

  /** The status dates in a period, in order. */
  public List<LocalDate> datesIn(Period period) {
    return statusDates.stream()
        .map(day -> day.atYear(period.year()))
        .filter(date -> !date.isBefore(period.first()) && !date.isAfter(period.last()))
        .toList();
  }

  public boolean isStatusDate(LocalDate date) {
    return statusDates.contains(MonthDay.from(date));
  }
}
