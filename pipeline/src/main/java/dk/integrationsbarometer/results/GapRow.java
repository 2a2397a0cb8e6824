package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.results.IntervalColumns.high;
import static dk.integrationsbarometer.results.IntervalColumns.low;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedGap;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the table {@code gaps}: {@code value} is group minus reference, {@code ratio} is group
 * divided by reference, both unrounded. {@code ci_low} and {@code ci_high} bound {@code value} at
 * the run's level of confidence, in its unit, where the indicator asks for an interval and the gap
 * is published; otherwise they are null.
 *
 * @param detectable the smallest gap that so many people could have shown with a power of 80 per
 *     cent, in the unit of the gap
 * @param adjusted the gap between people who are alike
 * @param ratioCiLow with {@code ratioCiHigh} the interval of {@code ratio}
 */
public record GapRow(
    String indicator,
    String period,
    String area,
    String group,
    String reference,
    Slice slice,
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    String unit,
    OptionalDouble ratio,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    OptionalDouble detectable,
    AdjustedColumns adjusted,
    OptionalDouble ratioCiLow,
    OptionalDouble ratioCiHigh) {
  static final String TABLE = "gaps";
  public static final String INDICATOR = "indicator";
  public static final String PERIOD = "period";
  public static final String AREA = "area";
  public static final String GROUP = "group";
  public static final String REFERENCE = "reference";
  public static final String BREAKDOWN = "breakdown";
  public static final String VALUE = "value";
  public static final String UNIT = "unit";
  public static final String CI_LOW = "ci_low";
  public static final String CI_HIGH = "ci_high";
  public static final String RATIO = "ratio";
  public static final String OBS_STATUS = "obs_status";
  public static final String CONF_STATUS = "conf_status";
  public static final String DETECTABLE = "detectable";
  public static final String RATIO_CI_LOW = "ratio_ci_low";
  public static final String RATIO_CI_HIGH = "ratio_ci_high";

  private static final Comparator<GapRow> ORDER =
      Comparator.comparing(GapRow::period)
          .thenComparing(GapRow::area)
          .thenComparing(GapRow::group)
          .thenComparing(GapRow::reference)
          .thenComparing(row -> row.slice().text());

  /**
   * @param variables those that have a column of their own, at the end
   */
  static List<Column<GapRow>> columns(List<String> variables) {
    List<Column<GapRow>> columns = new ArrayList<>();
    columns.add(Column.text(INDICATOR, GapRow::indicator));
    columns.add(Column.text(PERIOD, GapRow::period));
    columns.add(Column.text(AREA, GapRow::area));
    columns.add(Column.text(GROUP, GapRow::group));
    columns.add(Column.text(REFERENCE, GapRow::reference));
    columns.add(Column.text(BREAKDOWN, row -> row.slice().text()));
    columns.add(Column.optionalReal(VALUE, GapRow::value));
    columns.add(Column.text(UNIT, GapRow::unit));
    columns.add(Column.optionalReal(CI_LOW, GapRow::ciLow));
    columns.add(Column.optionalReal(CI_HIGH, GapRow::ciHigh));
    columns.add(Column.optionalReal(RATIO, GapRow::ratio));
    columns.add(Column.text(OBS_STATUS, row -> row.obsStatus().code()));
    columns.add(Column.text(CONF_STATUS, row -> row.confStatus().code()));
    columns.add(Column.optionalReal(DETECTABLE, GapRow::detectable));
    columns.addAll(AdjustedColumns.columns(GapRow::adjusted));
    columns.add(Column.optionalReal(RATIO_CI_LOW, GapRow::ratioCiLow));
    columns.add(Column.optionalReal(RATIO_CI_HIGH, GapRow::ratioCiHigh));
    for (String variable : variables) {
      columns.add(
          Column.optionalText(
              variable, row -> Optional.ofNullable(row.slice().codes().get(variable))));
    }

    return columns;
  }

  /** The rows of an indicator, sorted. */
  static Stream<GapRow> rows(Releasable releasable) {
    return releasable.gaps().stream().map(gap -> row(releasable, gap)).sorted(ORDER);
  }

  private static GapRow row(Releasable releasable, ReleasedGap gap) {
    return new GapRow(
        releasable.indicator().id(),
        gap.period().code(),
        gap.area(),
        gap.group(),
        gap.reference(),
        gap.slice(),
        gap.value(),
        low(gap.interval()),
        high(gap.interval()),
        releasable.indicator().valueUnit().gapCode(),
        gap.ratio(),
        gap.obsStatus(),
        gap.confStatus(),
        gap.detectable(),
        AdjustedColumns.of(gap.adjusted()),
        low(gap.ratioInterval()),
        high(gap.ratioInterval()));
  }

  static GapRow read(StoredRow row) {
    return new GapRow(
        row.text(INDICATOR),
        row.text(PERIOD),
        row.text(AREA),
        row.text(GROUP),
        row.text(REFERENCE),
        Slice.parse(row.text(BREAKDOWN)),
        row.optionalReal(VALUE),
        row.optionalReal(CI_LOW),
        row.optionalReal(CI_HIGH),
        row.text(UNIT),
        row.optionalReal(RATIO),
        ObsStatus.of(row.text(OBS_STATUS)),
        ConfStatus.of(row.text(CONF_STATUS)),
        row.optionalReal(DETECTABLE),
        AdjustedColumns.read(row),
        row.optionalReal(RATIO_CI_LOW),
        row.optionalReal(RATIO_CI_HIGH));
  }
}
