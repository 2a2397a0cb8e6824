package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.results.IntervalColumns.high;
import static dk.integrationsbarometer.results.IntervalColumns.low;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedGradient;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A row of the table {@code gradients}: over the ordered classes of {@code over}, {@code slope} is
 * the slope index of inequality in the unit of a gap and {@code relative} the relative index, both
 * unrounded and with their intervals where the indicator asks for them.
 *
 * @param included per cent of the people who are in one of the classes
 */
public record GradientRow(
    String indicator,
    String period,
    String area,
    String group,
    String over,
    OptionalDouble slope,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    OptionalDouble relative,
    OptionalDouble relativeCiLow,
    OptionalDouble relativeCiHigh,
    OptionalDouble included,
    String unit,
    ObsStatus obsStatus,
    ConfStatus confStatus) {
  static final String TABLE = "gradients";
  public static final String OVER = "over";
  public static final String SLOPE = "slope";
  public static final String RELATIVE = "relative";
  public static final String RELATIVE_CI_LOW = "relative_ci_low";
  public static final String RELATIVE_CI_HIGH = "relative_ci_high";
  public static final String INCLUDED = "included";

  private static final Comparator<GradientRow> ORDER =
      Comparator.comparing(GradientRow::period)
          .thenComparing(GradientRow::area)
          .thenComparing(GradientRow::group);

  static final List<Column<GradientRow>> COLUMNS =
      List.of(
          Column.text(FigureRow.INDICATOR, GradientRow::indicator),
          Column.text(FigureRow.PERIOD, GradientRow::period),
          Column.text(FigureRow.AREA, GradientRow::area),
          Column.text(FigureRow.GROUP, GradientRow::group),
          Column.text(OVER, GradientRow::over),
          Column.optionalReal(SLOPE, GradientRow::slope),
          Column.optionalReal(FigureRow.CI_LOW, GradientRow::ciLow),
          Column.optionalReal(FigureRow.CI_HIGH, GradientRow::ciHigh),
          Column.optionalReal(RELATIVE, GradientRow::relative),
          Column.optionalReal(RELATIVE_CI_LOW, GradientRow::relativeCiLow),
          Column.optionalReal(RELATIVE_CI_HIGH, GradientRow::relativeCiHigh),
          Column.optionalReal(INCLUDED, GradientRow::included),
          Column.text(FigureRow.UNIT, GradientRow::unit),
          Column.text(FigureRow.OBS_STATUS, row -> row.obsStatus().code()),
          Column.text(FigureRow.CONF_STATUS, row -> row.confStatus().code()));

  /** The rows of an indicator, sorted. */
  static Stream<GradientRow> rows(Releasable releasable) {
    return releasable.gradients().stream().map(each -> row(releasable, each)).sorted(ORDER);
  }

  private static GradientRow row(Releasable releasable, ReleasedGradient gradient) {
    return new GradientRow(
        releasable.indicator().id(),
        gradient.period().code(),
        gradient.area(),
        gradient.group(),
        gradient.over(),
        gradient.slope(),
        low(gradient.slopeInterval()),
        high(gradient.slopeInterval()),
        gradient.relative(),
        low(gradient.relativeInterval()),
        high(gradient.relativeInterval()),
        gradient.included(),
        releasable.indicator().valueUnit().gapCode(),
        gradient.obsStatus(),
        gradient.confStatus());
  }

  static GradientRow read(StoredRow row) {
    return new GradientRow(
        row.text(FigureRow.INDICATOR),
        row.text(FigureRow.PERIOD),
        row.text(FigureRow.AREA),
        row.text(FigureRow.GROUP),
        row.text(OVER),
        row.optionalReal(SLOPE),
        row.optionalReal(FigureRow.CI_LOW),
        row.optionalReal(FigureRow.CI_HIGH),
        row.optionalReal(RELATIVE),
        row.optionalReal(RELATIVE_CI_LOW),
        row.optionalReal(RELATIVE_CI_HIGH),
        row.optionalReal(INCLUDED),
        row.text(FigureRow.UNIT),
        ObsStatus.of(row.text(FigureRow.OBS_STATUS)),
        ConfStatus.of(row.text(FigureRow.CONF_STATUS)));
  }
}
