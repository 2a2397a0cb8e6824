package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.results.IntervalColumns.high;
import static dk.integrationsbarometer.results.IntervalColumns.low;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedFigure;
import dk.integrationsbarometer.model.ConfStatus;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A row of the table {@code figures}; see {@link ReleasedFigure} for what the numbers mean.
 *
 * <p>{@code ci_low} and {@code ci_high} bound the value at the run's level of confidence, in its
 * unit, where the indicator asks for an interval and the figure is published; otherwise they are
 * null.
 */
public record FigureRow(
    String indicator,
    String period,
    String area,
    String group,
    Slice slice,
    OptionalDouble value,
    OptionalDouble ciLow,
    OptionalDouble ciHigh,
    String unit,
    OptionalDouble numerator,
    OptionalDouble denominator,
    OptionalLong persons,
    ObsStatus obsStatus,
    ConfStatus confStatus,
    OptionalDouble effectivePersons) {
  static final String TABLE = "figures";
  public static final String INDICATOR = "indicator";
  public static final String PERIOD = "period";
  public static final String AREA = "area";
  public static final String GROUP = "group";
  public static final String BREAKDOWN = "breakdown";
  public static final String VALUE = "value";
  public static final String UNIT = "unit";
  public static final String NUMERATOR = "numerator";
  public static final String DENOMINATOR = "denominator";
  public static final String PERSONS = "persons";
  public static final String CI_LOW = "ci_low";
  public static final String CI_HIGH = "ci_high";
  public static final String OBS_STATUS = "obs_status";
  public static final String CONF_STATUS = "conf_status";
  public static final String EFFECTIVE_PERSONS = "effective_persons";

  private static final Comparator<FigureRow> ORDER =
      Comparator.comparing(FigureRow::period)
          .thenComparing(FigureRow::area)
          .thenComparing(FigureRow::group)
          .thenComparing(row -> row.slice().text());

  /**
   * @param variables those that have a column of their own, at the end
   */
  static List<Column<FigureRow>> columns(List<String> variables) {
    List<Column<FigureRow>> columns = new ArrayList<>();
    columns.add(Column.text(INDICATOR, FigureRow::indicator));
    columns.add(Column.text(PERIOD, FigureRow::period));
    columns.add(Column.text(AREA, FigureRow::area));
    columns.add(Column.text(GROUP, FigureRow::group));
    columns.add(Column.text(BREAKDOWN, row -> row.slice().text()));
    columns.add(Column.optionalReal(VALUE, FigureRow::value));
    columns.add(Column.text(UNIT, FigureRow::unit));
    columns.add(Column.optionalReal(NUMERATOR, FigureRow::numerator));
    columns.add(Column.optionalReal(DENOMINATOR, FigureRow::denominator));
    columns.add(Column.optionalNumber(PERSONS, FigureRow::persons));
    columns.add(Column.optionalReal(CI_LOW, FigureRow::ciLow));
    columns.add(Column.optionalReal(CI_HIGH, FigureRow::ciHigh));
    columns.add(Column.text(OBS_STATUS, row -> row.obsStatus().code()));
    columns.add(Column.text(CONF_STATUS, row -> row.confStatus().code()));
    columns.add(Column.optionalReal(EFFECTIVE_PERSONS, FigureRow::effectivePersons));
    for (String variable : variables) {
      columns.add(
          Column.optionalText(
              variable, row -> Optional.ofNullable(row.slice().codes().get(variable))));
    }

    return columns;
  }

  /** The rows of an indicator, sorted. */
  static Stream<FigureRow> rows(Releasable releasable) {
    return releasable.figures().stream().map(figure -> row(releasable, figure)).sorted(ORDER);
  }

  private static FigureRow row(Releasable releasable, ReleasedFigure figure) {
    return new FigureRow(
        releasable.indicator().id(),
        figure.period().code(),
        figure.area(),
        figure.group(),
        figure.slice(),
        figure.value(),
        low(figure.interval()),
        high(figure.interval()),
        releasable.indicator().valueUnit().code(),
        figure.numerator(),
        figure.denominator(),
        figure.persons(),
        figure.obsStatus(),
        figure.confStatus(),
        figure.effectivePersons());
  }

  static FigureRow read(StoredRow row) {
    return new FigureRow(
        row.text(INDICATOR),
        row.text(PERIOD),
        row.text(AREA),
        row.text(GROUP),
        Slice.parse(row.text(BREAKDOWN)),
        row.optionalReal(VALUE),
        row.optionalReal(CI_LOW),
        row.optionalReal(CI_HIGH),
        row.text(UNIT),
        row.optionalReal(NUMERATOR),
        row.optionalReal(DENOMINATOR),
        row.optionalNumber(PERSONS),
        ObsStatus.of(row.text(OBS_STATUS)),
        ConfStatus.of(row.text(CONF_STATUS)),
        row.optionalReal(EFFECTIVE_PERSONS));
  }
}
