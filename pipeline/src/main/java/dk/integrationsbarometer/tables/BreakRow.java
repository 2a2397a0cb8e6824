package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import java.util.List;

/**
 * A row of the table of breaks: a day from which on an indicator's figures are made otherwise, so
 * that nothing is compared across it.
 *
 * @param firstDay the first day of the new way, as {@code 2010-01-01}
 */
public record BreakRow(@Key String indicator, @Key String firstDay, Labels note) {
  /** In the order of the days. */
  public static List<BreakRow> of(Indicator indicator) {
    return indicator.series().breaks().stream()
        .map(each -> new BreakRow(indicator.id(), each.from().toString(), each.note()))
        .sorted((a, b) -> a.firstDay().compareTo(b.firstDay()))
        .toList();
  }
}
