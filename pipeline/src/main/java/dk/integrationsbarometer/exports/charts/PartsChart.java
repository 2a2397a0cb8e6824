package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a number as bars that follow one another, each beginning where the one before it
 * ends, and the whole below them.
 */
public record PartsChart(ChartWords words, List<Part> parts, Part whole) {
  private static final double BAR = 12;

  /** A part, and its number as it is printed. */
  public record Part(String name, double value, String text) {}

  public Picture picture() {
    var canvas = new Canvas();
    List<Double> ends = new ArrayList<>(List.of(0.0, whole.value()));
    double sum = 0;
    double texts = Glyphs.width(whole.text(), Canvas.TEXT_SIZE);
    for (Part part : parts) {
      sum += part.value();
      ends.add(sum);
      texts = Math.max(texts, Glyphs.width(part.text(), Canvas.TEXT_SIZE));
    }

    RowAxis axis = RowAxis.of(ends, texts, words);
    double bottom = bars(canvas, axis);
    return canvas.picture(words.caption(), axis.draw(canvas, bottom));
  }

  private double bars(Canvas canvas, RowAxis axis) {
    double y = Canvas.MARGIN;
    double from = 0;
    for (Part part : parts) {
      y = bar(canvas, axis, part, from, y, part.value() < 0 ? Ink.ORANGE : Ink.BLUE);
      from += part.value();
    }

    return bar(canvas, axis, whole, 0, y, Ink.QUIET);
  }

  private static double bar(
      Canvas canvas, RowAxis axis, Part part, double from, double top, Ink ink) {
    double width = Canvas.WIDTH - 2 * Canvas.MARGIN;
    double below =
        canvas.paragraph(part.name(), Canvas.MARGIN, top + Canvas.LINE_HEIGHT, width)
            - Canvas.LINE_HEIGHT
            + 6;
    double one = axis.scale().at(from);
    double other = axis.scale().at(from + part.value());
    axis.grid(canvas, below - 2, below + BAR + 2);
    // A part of nothing is a thin line, so that its place can be seen.
    double right = Math.max(Math.max(one, other), Math.min(one, other) + 1);
    canvas.bar(new Box(Math.min(one, other), below, right, below + BAR), ink);
    canvas.label(part.text(), Canvas.WIDTH - Canvas.MARGIN, below + 10, Anchor.END, Ink.TEXT);
    return below + BAR + 6;
  }
}
