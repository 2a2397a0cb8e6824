package dk.integrationsbarometer.results;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Labels;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table {@code breaks}: a day from which on an indicator's figures are made otherwise,
 * so that nothing is compared across it.
 *
 * @param firstDay the first day of the new way, as {@code 2010-01-01}
 */
public record BreakRow(String indicator, String firstDay, Labels note) {
  static final String TABLE = "breaks";
  public static final String FIRST_DAY = "first_day";
  public static final String NOTE_DA = "note_da";
  public static final String NOTE_EN = "note_en";

  static final List<Column<BreakRow>> COLUMNS =
      List.of(
          Column.text(IndicatorRow.INDICATOR, BreakRow::indicator),
          Column.text(FIRST_DAY, BreakRow::firstDay),
          Column.text(NOTE_DA, row -> row.note().da()),
          Column.text(NOTE_EN, row -> row.note().en()));

  /** In the order of the days. */
  static Stream<BreakRow> of(Indicator indicator) {
    return indicator.series().breaks().stream()
        .map(each -> new BreakRow(indicator.id(), each.from().toString(), each.note()))
        .sorted((a, b) -> a.firstDay().compareTo(b.firstDay()));
  }

  static BreakRow read(StoredRow row) {
    return new BreakRow(
        row.text(IndicatorRow.INDICATOR),
        row.text(FIRST_DAY),
        new Labels(row.text(NOTE_DA), row.text(NOTE_EN)));
  }
}
