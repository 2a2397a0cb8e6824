package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.charts.Label.Anchor;
import dk.integrationsbarometer.exports.charts.Label.Weight;
import dk.integrationsbarometer.exports.markup.Decimals;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a chart is drawn on. */
final class Canvas {
  /** So narrow that the letters can be read on a telephone. */
  static final double WIDTH = 400;

  static final double MARGIN = 4;
  static final double TEXT_SIZE = 12;
  static final double LINE_HEIGHT = 15;

  private final List<Element> marks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  void label(String text, double x, double y, Anchor anchor, Ink ink) {
    labels.add(new Label(text, x, y, TEXT_SIZE, anchor, ink, Weight.NORMAL));
  }

  void heading(String text, double x, double y) {
    labels.add(new Label(text, x, y, TEXT_SIZE, Anchor.START, Ink.TEXT, Weight.BOLD));
  }

  /** A text in as many lines as it needs; returns the y below the last. */
  double paragraph(String text, double x, double y, double width) {
    double at = y;
    for (String line : Glyphs.lines(text, TEXT_SIZE, width)) {
      label(line, x, at, Anchor.START, Ink.TEXT);
      at += LINE_HEIGHT;
    }

    return at;
  }

  void line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
    marks.add(
        Element.of("line")
            .with("x1", x1)
            .with("y1", y1)
            .with("x2", x2)
            .with("y2", y2)
            .with("stroke", ink.hex())
            .with("stroke-width", thickness));
  }

  void dashed(double x1, double y1, double x2, double y2, Ink ink) {
    line(x1, y1, x2, y2, ink, 1.5);
    marks.get(marks.size() - 1).with("stroke-dasharray", "5 4");
  }

  void dot(double x, double y, Ink ink) {
    marks.add(circle(x, y).with("fill", ink.hex()));
  }

  /** For an earlier period. */
  void ring(double x, double y, Ink ink) {
    marks.add(
        circle(x, y)
            .with("fill", Ink.PAPER.hex())
            .with("stroke", ink.hex())
            .with("stroke-width", 2));
  }

  private static Element circle(double x, double y) {
    return Element.of("circle").with("cx", x).with("cy", y).with("r", 4.5);
  }

  void bar(Box box, Ink ink) {
    marks.add(
        Element.of("rect")
            .with("x", box.left())
            .with("y", box.top())
            .with("width", box.right() - box.left())
            .with("height", box.bottom() - box.top())
            .with("fill", ink.hex()));
  }

  /** Points as x and y, joined. */
  void path(List<double[]> points, Ink ink) {
    marks.add(
        Element.of("path")
            .with("d", moves(points))
            .with("fill", "none")
            .with("stroke", ink.hex())
            .with("stroke-width", 2));
  }

  /** Points as x and y, joined to an area that can be seen through. */
  void area(List<double[]> points, Ink ink) {
    marks.add(
        Element.of("path")
            .with("d", moves(points) + "Z")
            .with("fill", ink.hex())
            .with("fill-opacity", "0.15"));
  }

  void shape(Element shape) {
    marks.add(shape);
  }

  static String moves(List<double[]> points) {
    return points.stream()
        .map(point -> Decimals.of(point[0]) + " " + Decimals.of(point[1]))
        .collect(Collectors.joining("L", "M", ""));
  }

  Picture picture(Caption caption, double height) {
    return new Picture(caption, WIDTH, height, marks, labels);
  }
}
