package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedGapChange;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the table {@code gap_changes}: {@code value} is the gap of {@code period} minus that of
 * {@code base_period}, unrounded. {@code ci_low} and {@code ci_high} bound it where both gaps have
 * an interval.
 */
public record GapChangeRow(
    String indicator,
    String period,
    String area,
    String group,
    String reference,
    Slice slice,
    String basePeriod,
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    String unit,
    ObsStatus obsStatus,
    ConfStatus confStatus) {
  static final String TABLE = "gap_changes";

  private static final Comparator<GapChangeRow> ORDER =
      Comparator.comparing(GapChangeRow::period)
          .thenComparing(GapChangeRow::area)
          .thenComparing(GapChangeRow::group)
          .thenComparing(GapChangeRow::reference)
          .thenComparing(row -> row.slice().text())
          .thenComparing(GapChangeRow::basePeriod);

  static final List<Column<GapChangeRow>> COLUMNS =
      List.of(
          Column.text(GapRow.INDICATOR, GapChangeRow::indicator),
          Column.text(GapRow.PERIOD, GapChangeRow::period),
          Column.text(GapRow.AREA, GapChangeRow::area),
          Column.text(GapRow.GROUP, GapChangeRow::group),
          Column.text(GapRow.REFERENCE, GapChangeRow::reference),
          Column.text(GapRow.BREAKDOWN, row -> row.slice().text()),
          Column.text(ChangeRow.BASE_PERIOD, GapChangeRow::basePeriod),
          Column.optionalReal(GapRow.VALUE, GapChangeRow::value),
          Column.optionalReal(GapRow.CI_LOW, GapChangeRow::ciLow),
          Column.optionalReal(GapRow.CI_HIGH, GapChangeRow::ciHigh),
          Column.text(GapRow.UNIT, GapChangeRow::unit),
          Column.text(GapRow.OBS_STATUS, row -> row.obsStatus().code()),
          Column.text(GapRow.CONF_STATUS, row -> row.confStatus().code()));

  /** The rows of an indicator, sorted. */
  static Stream<GapChangeRow> rows(Releasable releasable) {
    return releasable.gapChanges().stream().map(change -> row(releasable, change)).sorted(ORDER);
  }

  private static GapChangeRow row(Releasable releasable, ReleasedGapChange change) {
    return new GapChangeRow(
        releasable.indicator().id(),
        change.period().code(),
        change.area(),
        change.group(),
        change.reference(),
        change.slice(),
        change.base().code(),
        change.value(),
        IntervalColumns.low(change.interval()),
        IntervalColumns.high(change.interval()),
        releasable.indicator().valueUnit().gapCode(),
        change.obsStatus(),
        change.confStatus());
  }

  static GapChangeRow read(StoredRow row) {
    return new GapChangeRow(
        row.text(GapRow.INDICATOR),
        row.text(GapRow.PERIOD),
        row.text(GapRow.AREA),
        row.text(GapRow.GROUP),
        row.text(GapRow.REFERENCE),
        Slice.parse(row.text(GapRow.BREAKDOWN)),
        row.text(ChangeRow.BASE_PERIOD),
        row.optionalReal(GapRow.VALUE),
        row.optionalReal(GapRow.CI_LOW),
        row.optionalReal(GapRow.CI_HIGH),
        row.text(GapRow.UNIT),
        ObsStatus.of(row.text(GapRow.OBS_STATUS)),
        ConfStatus.of(row.text(GapRow.CONF_STATUS)));
  }
}
