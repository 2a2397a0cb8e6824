package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How numbers develop: a line per series over time, with a band for its intervals. A line stops
 * where a period has no number and where the series breaks.
 *
 * @param breaks the times from which on numbers are made otherwise
 */
public record LineChart(
    ChartWords words,
    List<Tick> periods,
    List<Series> series,
    List<Break> breaks,
    Optional<DotChart.Goal> goal) {
  /** What the series can be told apart by. */
  public static final int MOST_SERIES = 6;

  private static final double HEIGHT = 190;
  private static final double APART = 13;

  /** A period and its place in time, in years. */
  public record Tick(String name, double time) {}

  /**
   * A line.
   *
   * @param points one per period, empty where there is no number
   */
  public record Series(String name, List<Optional<Point>> points) {}

  /** A number and how it is printed. */
  public record Point(double value, Optional<Interval> interval, String text) {}

  /** A break and why. */
  public record Break(double time, String note) {}

  public Picture picture() {
    var canvas = new Canvas();
    double top = names(canvas) + 8;
    Plot plot = plot(top, top + HEIGHT);
    plot.grid(canvas);
    List<Double> ends = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      new DrawnSeries(series.get(i), i, plot, breakTimes()).draw(canvas);
      last(series.get(i)).ifPresent(point -> ends.add(plot.y(point.value())));
    }

    endTexts(canvas, plot, ends);
    breaks.forEach(each -> plot.breakLine(canvas, each));
    goal.ifPresent(each -> plot.goalLine(canvas, each, ink(each)));
    double below = notes(canvas, plot.timeAxis(canvas));
    return canvas.picture(words.caption(), below);
  }

  /** The names of the series with their marks, above the lines. */
  private double names(Canvas canvas) {
    double y = Canvas.LINE_HEIGHT;
    for (int i = 0; i < series.size(); i++) {
      Ink ink = Ink.ofSeries(i);
      canvas.line(Canvas.MARGIN, y - 4, Canvas.MARGIN + 24, y - 4, ink, 2);
      canvas.shape(Marker.of(i, Canvas.MARGIN + 12, y - 4, ink));
      y =
          canvas.paragraph(
              series.get(i).name(), Canvas.MARGIN + 32, y, Canvas.WIDTH - 2 * Canvas.MARGIN - 32);
    }

    canvas.label(words.unit(), Canvas.MARGIN, y + 4, Anchor.START, Ink.QUIET);
    return y + 6;
  }

  private Plot plot(double top, double bottom) {
    List<Double> numbers =
        Stream.concat(
                series.stream()
                    .flatMap(each -> each.points().stream())
                    .flatMap(Optional::stream)
                    .flatMap(point -> Dot.now(point.value(), point.interval()).ends().boxed()),
                Stream.concat(goal.stream().map(DotChart.Goal::value), words.held().stream()))
            .toList();
    double right =
        series.stream()
            .flatMap(each -> last(each).stream())
            .mapToDouble(point -> Glyphs.width(point.text(), Canvas.TEXT_SIZE))
            .max()
            .orElse(0);
    return Plot.of(Scale.of(numbers, bottom, top), periods, right, words);
  }

  /** That of the line that the goal is for: dashes in the colour of another would be its goal. */
  private Ink ink(DotChart.Goal its) {
    return IntStream.range(0, series.size())
        .filter(i -> series.get(i).name().equals(its.row()))
        .mapToObj(Ink::ofSeries)
        .findFirst()
        .orElse(Ink.AXIS);
  }

  private static Optional<Point> last(Series series) {
    return series.points().get(series.points().size() - 1);
  }

  private List<Double> breakTimes() {
    return breaks.stream().map(Break::time).toList();
  }

  /** The newest numbers at the ends of the lines, moved apart where they would touch. */
  private void endTexts(Canvas canvas, Plot plot, List<Double> ends) {
    List<Double> places = Spread.apart(ends, APART, plot.top(), plot.bottom());
    int next = 0;
    for (int i = 0; i < series.size(); i++) {
      Optional<Point> last = last(series.get(i));
      if (last.isPresent()) {
        canvas.label(
            last.get().text(),
            plot.right() + 10,
            places.get(next) + 4,
            Anchor.START,
            Ink.ofSeries(i));
        next++;
      }
    }
  }

  /** What the goal and the breaks are, below all. */
  private double notes(Canvas canvas, double top) {
    double y = top + 10;
    double width = Canvas.WIDTH - 2 * Canvas.MARGIN - 32;
    if (goal.isPresent()) {
      canvas.dashed(Canvas.MARGIN, y - 4, Canvas.MARGIN + 24, y - 4, ink(goal.get()));
      y = canvas.paragraph(goal.get().name(), Canvas.MARGIN + 32, y, width);
    }

    for (Break each : breaks) {
      canvas.line(Canvas.MARGIN + 12, y - 10, Canvas.MARGIN + 12, y + 2, Ink.AXIS, 1.5);
      y = canvas.paragraph(each.note(), Canvas.MARGIN + 32, y, width);
    }

    return y - 6;
  }
}
