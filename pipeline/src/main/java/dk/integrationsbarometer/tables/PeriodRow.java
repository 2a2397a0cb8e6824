package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Delivered;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.Series;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A row of the table of periods: a period of an indicator, from the first to the last of which
 * something was delivered. Those between them of which nothing was have a row here and no figures.
 *
 * @param firstDay as {@code 2022-01-01}
 * @param lastDay as {@code 2022-06-30}
 * @param breakBefore the first day of a break in the series after the period before and up to this
 *     one, across which nothing is compared; empty where there is none
 */
public record PeriodRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    String firstDay,
    String lastDay,
    Labels label,
    @CodeOf(CodeLists.DELIVERED) Delivered delivered,
    Optional<String> breakBefore) {
  /**
   * In the order of time.
   *
   * @param dates the status dates that were delivered with all that the indicator needs
   * @param published the periods that have figures
   */
  public static List<PeriodRow> of(
      Indicator indicator, Collection<LocalDate> dates, Collection<Period> published) {
    List<PeriodRow> rows = new ArrayList<>();
    if (!published.isEmpty()) {
      SortedSet<Period> periods = new TreeSet<>(published);
      for (Period at = periods.last(); at.compareTo(periods.first()) >= 0; at = at.minus(1)) {
        rows.add(0, of(indicator, at, dates));
      }
    }

    return rows;
  }

  private static PeriodRow of(Indicator indicator, Period period, Collection<LocalDate> dates) {
    return new PeriodRow(
        indicator.id(),
        period.code(),
        period.first().toString(),
        period.last().toString(),
        period.label(),
        delivered(indicator.period().datesIn(period), dates),
        indicator
            .series()
            .between(period.minus(1), period)
            .map(Series.Break::from)
            .map(LocalDate::toString));
  }

  /** The same, where something was not delivered that its figures rest on. */
  public PeriodRow partlyDelivered() {
    return new PeriodRow(
        indicator, period, firstDay, lastDay, label, Delivered.PARTLY, breakBefore);
  }

  private static Delivered delivered(List<LocalDate> needed, Collection<LocalDate> dates) {
    if (dates.containsAll(needed)) {
      return Delivered.YES;
    }

    return needed.stream().anyMatch(dates::contains) ? Delivered.PARTLY : Delivered.NO;
  }
}
