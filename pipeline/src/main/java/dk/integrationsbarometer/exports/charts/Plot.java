package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import java.util.List;

/** The field on which lines over time are drawn. */
record Plot(
    Scale scale, List<LineChart.Tick> periods, double left, double right, ChartWords words) {
  private static final double BETWEEN_LABELS = 8;

  /** One that leaves room for the numbers of the axis and for texts of this width at the right. */
  static Plot of(Scale scale, List<LineChart.Tick> periods, double texts, ChartWords words) {
    double numbers =
        scale.ticks().stream()
            .mapToDouble(tick -> Glyphs.width(words.axis().apply(tick), Canvas.TEXT_SIZE))
            .max()
            .orElse(0);
    double right = Canvas.WIDTH - Canvas.MARGIN - texts - 12;
    return new Plot(scale, periods, Canvas.MARGIN + numbers + 12, right, words);
  }

  double top() {
    return scale.to();
  }

  double bottom() {
    return scale.from();
  }

  double y(double value) {
    return scale.at(value);
  }

  double x(int period) {
    return x(periods.get(period).time());
  }

  private double x(double time) {
    double first = periods.get(0).time();
    double last = periods.get(periods.size() - 1).time();
    return left + 6 + (time - first) / (last - first) * (right - left - 12);
  }

  void grid(Canvas canvas) {
    for (double tick : scale.ticks()) {
      canvas.line(left, y(tick), right, y(tick), tick == 0 ? Ink.AXIS : Ink.GRID, 1);
      canvas.label(words.axis().apply(tick), left - 6, y(tick) + 4, Anchor.END, Ink.QUIET);
    }
  }

  void breakLine(Canvas canvas, LineChart.Break each) {
    double x = Math.min(right, Math.max(left, x(each.time())));
    canvas.line(x, top(), x, bottom(), Ink.AXIS, 1.5);
  }

  void goalLine(Canvas canvas, DotChart.Goal goal, Ink ink) {
    canvas.dashed(left, y(goal.value()), right, y(goal.value()), ink);
  }

  /** The periods below, as many names as have room, the newest among them; returns the y below. */
  double timeAxis(Canvas canvas) {
    double y = bottom() + 17;
    double free = Canvas.WIDTH - Canvas.MARGIN;
    for (int i = periods.size() - 1; i >= 0; i--) {
      canvas.line(x(i), bottom(), x(i), bottom() + 4, Ink.AXIS, 1);
      String name = periods.get(i).name();
      double width = Glyphs.width(name, Canvas.TEXT_SIZE);
      double middle = Math.max(Math.min(x(i), free - width / 2), Canvas.MARGIN + width / 2);
      if (middle + width / 2 <= free && Math.abs(middle - x(i)) < width / 2) {
        canvas.label(name, middle, y, Anchor.MIDDLE, Ink.QUIET);
        free = middle - width / 2 - BETWEEN_LABELS;
      }
    }

    return y + Canvas.LINE_HEIGHT;
  }
}
