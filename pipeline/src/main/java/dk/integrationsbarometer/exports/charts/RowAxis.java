package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import java.util.List;
import java.util.function.DoubleFunction;

/** The axis below rows that lie on one scale, with the lines that lead the eye up to them. */
record RowAxis(Scale scale, ChartWords words) {
  private static final double BETWEEN_LABELS = 8;
  private static final double UNDER_LINE = 16;

  /** One that leaves room for texts of this width at the right. */
  static RowAxis of(List<Double> numbers, double texts, ChartWords words) {
    double from = 12;
    double to = Canvas.WIDTH - Canvas.MARGIN - texts - 14;
    return new RowAxis(Scale.of(numbers, from, to), words);
  }

  /** The lines behind the rows; a thicker one at 0. */
  void grid(Canvas canvas, double top, double bottom) {
    for (double tick : scale.ticks()) {
      canvas.line(scale.at(tick), top, scale.at(tick), bottom, Ink.GRID, 1);
    }

    if (scale.low() <= 0 && scale.high() >= 0) {
      canvas.line(scale.at(0), top, scale.at(0), bottom, Ink.AXIS, 1.5);
    }
  }

  /** The numbers, and their unit below them; returns the y below all. */
  double draw(Canvas canvas, double y) {
    canvas.line(scale.from(), y, scale.to(), y, Ink.AXIS, 1);
    List<Double> ticks = scale.ticks();
    int every = every(ticks, words.axis());
    for (int i = 0; i < ticks.size(); i += every) {
      String text = words.axis().apply(ticks.get(i));
      double half = Glyphs.width(text, Canvas.TEXT_SIZE) / 2;
      double x = Math.max(scale.at(ticks.get(i)), Canvas.MARGIN + half);
      canvas.label(text, x, y + UNDER_LINE, Anchor.MIDDLE, Ink.QUIET);
    }

    canvas.label(
        words.unit(), Canvas.MARGIN, y + UNDER_LINE + Canvas.LINE_HEIGHT, Anchor.START, Ink.QUIET);
    return y + UNDER_LINE + Canvas.LINE_HEIGHT + Canvas.MARGIN + 4;
  }

  /** Every how many marks a number stands, so that no number touches the next. */
  private int every(List<Double> ticks, DoubleFunction<String> text) {
    double widest =
        ticks.stream()
            .mapToDouble(tick -> Glyphs.width(text.apply(tick), Canvas.TEXT_SIZE))
            .max()
            .orElse(0);
    double apart = scale.at(ticks.get(1)) - scale.at(ticks.get(0));
    return Math.max(1, (int) Math.ceil((widest + BETWEEN_LABELS) / apart));
  }
}
