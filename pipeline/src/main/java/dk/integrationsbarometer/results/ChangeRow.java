package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedChange;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.model.TrendSign;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the table {@code changes}: {@code value} is the figure of {@code period} minus that of
 * {@code base_period}, unrounded. {@code ci_low} and {@code ci_high} bound it at the run's level of
 * confidence where the indicator asks for an interval. {@code trend} is that of the five periods
 * that end with {@code period}.
 */
public record ChangeRow(
    String indicator,
    String period,
    String area,
    String group,
    Slice slice,
    String basePeriod,
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    String unit,
    TrendSign trend,
    ObsStatus obsStatus,
    ConfStatus confStatus) {
  static final String TABLE = "changes";
  public static final String TREND = "trend";
  public static final String BASE_PERIOD = "base_period";

  private static final Comparator<ChangeRow> ORDER =
      Comparator.comparing(ChangeRow::period)
          .thenComparing(ChangeRow::area)
          .thenComparing(ChangeRow::group)
          .thenComparing(row -> row.slice().text())
          .thenComparing(ChangeRow::basePeriod);

  static final List<Column<ChangeRow>> COLUMNS =
      List.of(
          Column.text(FigureRow.INDICATOR, ChangeRow::indicator),
          Column.text(FigureRow.PERIOD, ChangeRow::period),
          Column.text(FigureRow.AREA, ChangeRow::area),
          Column.text(FigureRow.GROUP, ChangeRow::group),
          Column.text(FigureRow.BREAKDOWN, row -> row.slice().text()),
          Column.text(BASE_PERIOD, ChangeRow::basePeriod),
          Column.optionalReal(FigureRow.VALUE, ChangeRow::value),
          Column.optionalReal(FigureRow.CI_LOW, ChangeRow::ciLow),
          Column.optionalReal(FigureRow.CI_HIGH, ChangeRow::ciHigh),
          Column.text(FigureRow.UNIT, ChangeRow::unit),
          Column.text(TREND, row -> row.trend().word()),
          Column.text(FigureRow.OBS_STATUS, row -> row.obsStatus().code()),
          Column.text(FigureRow.CONF_STATUS, row -> row.confStatus().code()));

  /** The rows of an indicator, sorted. */
  static Stream<ChangeRow> rows(Releasable releasable) {
    return releasable.changes().stream().map(change -> row(releasable, change)).sorted(ORDER);
  }

  private static ChangeRow row(Releasable releasable, ReleasedChange change) {
    return new ChangeRow(
        releasable.indicator().id(),
        change.period().code(),
        change.area(),
        change.group(),
        change.slice(),
        change.base().code(),
        change.value(),
        IntervalColumns.low(change.interval()),
        IntervalColumns.high(change.interval()),
        releasable.indicator().valueUnit().gapCode(),
        change.trend(),
        change.obsStatus(),
        change.confStatus());
  }

  static ChangeRow read(StoredRow row) {
    return new ChangeRow(
        row.text(FigureRow.INDICATOR),
        row.text(FigureRow.PERIOD),
        row.text(FigureRow.AREA),
        row.text(FigureRow.GROUP),
        Slice.parse(row.text(FigureRow.BREAKDOWN)),
        row.text(BASE_PERIOD),
        row.optionalReal(FigureRow.VALUE),
        row.optionalReal(FigureRow.CI_LOW),
        row.optionalReal(FigureRow.CI_HIGH),
        row.text(FigureRow.UNIT),
        TrendSign.of(row.text(TREND)),
        ObsStatus.of(row.text(FigureRow.OBS_STATUS)),
        ConfStatus.of(row.text(FigureRow.CONF_STATUS)));
  }
}
