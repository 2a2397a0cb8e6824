package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.exports.charts.ChartWords;
import dk.integrationsbarometer.exports.charts.DotChart;
import dk.integrationsbarometer.exports.charts.LineChart;
import dk.integrationsbarometer.exports.charts.LineChart.Point;
import dk.integrationsbarometer.exports.charts.LineChart.Series;
import dk.integrationsbarometer.exports.charts.LineChart.Tick;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The figures of an indicator over time. */
public record SeriesChart(
    ReportData data, IndicatorRow indicator, ShownFigures shown, Optional<DotChart.Goal> goal) {
  private static final double DAYS = 365.25;

  Picture picture(ChartWords words) {
    List<Series> series = groups(shown).stream().map(this::series).toList();
    List<Tick> ticks =
        shown.periods().stream().map(period -> new Tick(period, time(period))).toList();
    return new LineChart(words, ticks, series, breaks(ticks), goal).picture();
  }

  /** Those that have a line: a number in one of the periods, and room. */
  static List<String> groups(ShownFigures shown) {
    return shown.groups().stream()
        .filter(group -> shown.drawable(group).stream().anyMatch(row -> row.value().isPresent()))
        .limit(LineChart.MOST_SERIES)
        .toList();
  }

  private Series series(String group) {
    FigureFormat format = data.format(indicator);
    return new Series(
        data.labels().group(group),
        shown.periods().stream()
            .map(
                period ->
                    shown
                        .figure(period, group, Slice.TOTAL)
                        .filter(row -> row.value().isPresent())
                        .map(
                            row ->
                                new Point(
                                    row.value().getAsDouble(),
                                    row.interval(),
                                    data.number(format, row))))
            .toList());
  }

  private List<LineChart.Break> breaks(List<Tick> ticks) {
    double first = ticks.get(0).time();
    double last = ticks.get(ticks.size() - 1).time();
    return data.rows(Tables.BREAKS).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .map(
            row ->
                new LineChart.Break(
                    years(LocalDate.parse(row.firstDay())),
                    data.say("Break in the series ")
                        + new PeriodWords(data.language()).day(row.firstDay())
                        + ": "
                        + row.note().in(data.language())))
        .filter(each -> each.time() > first && each.time() <= last)
        .toList();
  }

  private static double time(String period) {
    return Period.parse(period).map(each -> years(each.first())).orElseThrow();
  }

  private static double years(LocalDate day) {
    return day.toEpochDay() / DAYS;
  }
}
