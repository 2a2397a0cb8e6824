package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import java.util.List;

/**
 * A row of the table of breaks: a day from which on an indicator's figures are made otherwise, so
 * that nothing is compared across it.
 *
 * @param firstDay the first day of the new way, as {@code 2010-01-01}
 */
public record BreakRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator, @Key String firstDay, Labels note) {
  /** In the order of the days. */
  public static List<BreakRow> of(Indicator indicator) {
    return indicator.series().breaks().stream()
        .map(each -> new BreakRow(indicator.id(), each.from().toString(), each.note()))
        .sorted((a, b) -> a.firstDay().compareTo(b.firstDay()))
        .toList();
  }
}
