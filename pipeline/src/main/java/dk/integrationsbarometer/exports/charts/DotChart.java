package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers as dots with their intervals on one scale, a row each under its name. With dots of an
 * earlier period it is a dumbbell; with several sections, small multiples.
 *
 * @param goal a number that all are to be compared with
 * @param key what the two kinds of dots are, where there are two
 */
public record DotChart(
    ChartWords words, List<Section> sections, Optional<Goal> goal, Optional<Key> key) {
  private static final double ROW = 18;
  private static final double AFTER_ROW = 5;

  /** Rows under a heading, which is empty for the only section. */
  public record Section(String heading, List<Row> rows) {}

  /**
   * One line of the chart.
   *
   * @param dots none, where a sign stands for the number
   * @param text the numbers as they are printed, or the sign
   */
  public record Row(String name, List<Dot> dots, String text) {
    /** All numbers that the axis must reach. */
    public Stream<Double> ends() {
      return dots.stream().flatMap(dot -> dot.ends().boxed());
    }
  }

  /**
   * A number with its name.
   *
   * @param row the name of the only row of the first section that it is for
   */
  public record Goal(double value, String name, String row) {}

  /** The names of the two periods. */
  public record Key(String before, String now) {}

  public Picture picture() {
    var canvas = new Canvas();
    List<Row> rows = sections.stream().flatMap(section -> section.rows().stream()).toList();
    double texts =
        rows.stream()
            .mapToDouble(row -> Glyphs.width(row.text(), Canvas.TEXT_SIZE))
            .max()
            .orElse(0);
    List<Double> numbers = new ArrayList<>(words.held());
    rows.stream().flatMap(Row::ends).forEach(numbers::add);
    goal.map(Goal::value).ifPresent(numbers::add);
    RowAxis axis = RowAxis.of(numbers, texts, words);
    double top = key.map(each -> drawn(canvas, each)).orElse(Canvas.MARGIN);
    double bottom = rows(canvas, axis, top);
    double below = axis.draw(canvas, bottom);
    if (goal.isPresent()) {
      below = goalKey(canvas, goal.get(), below + 6);
    }

    return canvas.picture(words.caption(), below);
  }

  private static double drawn(Canvas canvas, Key key) {
    double y = Canvas.LINE_HEIGHT;
    canvas.ring(10, y - 4, Ink.BLUE);
    canvas.label(key.before(), 20, y, Anchor.START, Ink.TEXT);
    double next = 20 + Glyphs.width(key.before(), Canvas.TEXT_SIZE) + 24;
    canvas.dot(next, y - 4, Ink.BLUE);
    canvas.label(key.now(), next + 10, y, Anchor.START, Ink.TEXT);
    return y + 10;
  }

  private double rows(Canvas canvas, RowAxis axis, double top) {
    double y = top;
    Optional<Goal> ofSection = goal;
    for (Section section : sections) {
      if (!section.heading().isEmpty()) {
        y += Canvas.LINE_HEIGHT + 3;
        canvas.heading(section.heading(), Canvas.MARGIN, y - 1);
        y += 4;
      }

      for (Row row : section.rows()) {
        y = row(canvas, axis, row, ofSection.filter(each -> each.row().equals(row.name())), y);
      }

      ofSection = Optional.empty();
    }

    return y;
  }

  private double row(Canvas canvas, RowAxis axis, Row row, Optional<Goal> its, double top) {
    double width = Canvas.WIDTH - 2 * Canvas.MARGIN;
    double below =
        canvas.paragraph(row.name(), Canvas.MARGIN, top + Canvas.LINE_HEIGHT, width)
            - Canvas.LINE_HEIGHT
            + 4;
    double middle = below + ROW / 2;
    axis.grid(canvas, below, below + ROW);
    its.ifPresent(each -> goalLine(canvas, axis, each, below, below + ROW));
    canvas.label(row.text(), Canvas.WIDTH - Canvas.MARGIN, middle + 4, Anchor.END, Ink.TEXT);
    if (row.dots().size() > 1) {
      double first = axis.scale().at(row.dots().get(0).value());
      double last = axis.scale().at(row.dots().get(row.dots().size() - 1).value());
      canvas.line(first, middle, last, middle, Ink.BLUE, 1);
    }

    row.dots().forEach(dot -> dot(canvas, axis.scale(), dot, middle));
    return below + ROW + AFTER_ROW;
  }

  private static void dot(Canvas canvas, Scale scale, Dot dot, double middle) {
    dot.interval()
        .ifPresent(
            interval -> {
              double low = scale.at(interval.low());
              double high = scale.at(interval.high());
              canvas.line(low, middle, high, middle, Ink.BLUE, 2);
              canvas.line(low, middle - 4, low, middle + 4, Ink.BLUE, 2);
              canvas.line(high, middle - 4, high, middle + 4, Ink.BLUE, 2);
            });
    if (dot.time() == Dot.Time.NOW) {
      canvas.dot(scale.at(dot.value()), middle, Ink.BLUE);
    } else {
      canvas.ring(scale.at(dot.value()), middle, Ink.BLUE);
    }
  }

  private static void goalLine(Canvas canvas, RowAxis axis, Goal goal, double top, double bottom) {
    double x = axis.scale().at(goal.value());
    canvas.dashed(x, top, x, bottom, Ink.RED);
  }

  /** Below the picture, where no row can touch it. */
  private static double goalKey(Canvas canvas, Goal goal, double top) {
    double y = top + Canvas.LINE_HEIGHT - 6;
    canvas.dashed(Canvas.MARGIN, y - 4, Canvas.MARGIN + 24, y - 4, Ink.RED);
    return canvas.paragraph(goal.name(), Canvas.MARGIN + 30, y, Canvas.WIDTH - 40) - 6;
  }
}
