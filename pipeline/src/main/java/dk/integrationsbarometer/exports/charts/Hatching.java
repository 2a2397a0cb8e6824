package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.exports.markup.Decimals;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Slanted lines inside an outline. They are drawn one by one: a pattern of SVG would need a name
 * that no other picture of the page has, and would be printed as a large bitmap.
 */
final class Hatching {
  private static final double APART = 8;

  private Hatching() {}

  /**
   * Lines on which x and y have a fixed sum.
   *
   * @param rings closed outlines as x and y; a hole has no lines
   */
  static Element of(List<List<double[]>> rings) {
    double least = sums(rings).min().orElse(0);
    double most = sums(rings).max().orElse(0);
    var path = new StringBuilder();
    // Half a step off the round sums, on which corners would often lie.
    for (double sum = Math.ceil(least / APART) * APART + 0.03; sum < most; sum += APART) {
      List<Double> crossings = crossings(rings, sum);
      for (int i = 0; i + 1 < crossings.size(); i += 2) {
        path.append(line(crossings.get(i), crossings.get(i + 1), sum));
      }
    }

    return Element.of("path")
        .with("d", path.toString())
        .with("fill", "none")
        .with("stroke", Ink.AXIS.hex())
        .with("stroke-width", "1");
  }

  private static java.util.stream.DoubleStream sums(List<List<double[]>> rings) {
    return rings.stream().flatMap(List::stream).mapToDouble(point -> point[0] + point[1]);
  }

  private static String line(double from, double to, double sum) {
    return "M"
        + Decimals.of(from)
        + " "
        + Decimals.of(sum - from)
        + "L"
        + Decimals.of(to)
        + " "
        + Decimals.of(sum - to);
  }

  /** Where a line crosses the outlines, by x; inside is between the first and the second. */
  private static List<Double> crossings(List<List<double[]>> rings, double sum) {
    List<Double> crossings = new ArrayList<>();
    for (List<double[]> ring : rings) {
      for (int i = 1; i < ring.size(); i++) {
        double[] one = ring.get(i - 1);
        double[] other = ring.get(i);
        double before = one[0] + one[1] - sum;
        double after = other[0] + other[1] - sum;
        if (before < 0 != after < 0) {
          crossings.add(one[0] + (other[0] - one[0]) * before / (before - after));
        }
      }
    }

    crossings.sort(null);
    return crossings;
  }
}
