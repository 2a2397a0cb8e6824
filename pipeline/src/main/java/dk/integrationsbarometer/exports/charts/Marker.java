package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.markup.Element;
import java.util.List;

/** The forms by which series differ, so that nobody needs to see their colours. */
final class Marker {
  private static final double R = 4;

  private Marker() {}

  /** The mark of a series, counted from 0, around a point. */
  static Element of(int series, double x, double y, Ink ink) {
    Element shape =
        switch (series % LineChart.MOST_SERIES) {
          case 0 -> Element.of("circle").with("cx", x).with("cy", y).with("r", R);
          case 1 -> polygon(x, y, List.of(-R, -R, R, -R, R, R, -R, R));
          case 2 -> polygon(x, y, List.of(0.0, -R - 1, R + 1, R, -R - 1, R));
          case 3 -> polygon(x, y, List.of(0.0, -R - 1, R + 1, 0.0, 0.0, R + 1, -R - 1, 0.0));
          case 4 -> polygon(x, y, List.of(-R - 1, -R, R + 1, -R, 0.0, R + 1));
          default -> polygon(x, y, List.of(-R, -1.5, R, -1.5, R, 1.5, -R, 1.5));
        };
    return shape.with("fill", ink.hex());
  }

  private static Element polygon(double x, double y, List<Double> offsets) {
    List<double[]> points = new java.util.ArrayList<>();
    for (int i = 0; i < offsets.size(); i += 2) {
      points.add(new double[] {x + offsets.get(i), y + offsets.get(i + 1)});
    }

    return Element.of("path").with("d", Canvas.moves(points) + "Z");
  }
}
