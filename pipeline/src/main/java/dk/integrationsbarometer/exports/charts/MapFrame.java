package dk.integrationsbarometer.exports.charts;

import java.util.List;

/**
 * Puts degrees on a picture. A city is so small that it is enough to shorten the degrees of
 * longitude by the cosine of its latitude.
 */
record MapFrame(double west, double north, double scale, double shortened, double height) {
  static MapFrame of(List<DistrictMap.Shape> shapes, double width) {
    List<Degrees> points =
        shapes.stream().flatMap(shape -> shape.rings().stream()).flatMap(List::stream).toList();
    double west = points.stream().mapToDouble(point -> point.longitude()).min().orElse(0);
    double east = points.stream().mapToDouble(point -> point.longitude()).max().orElse(1);
    double south = points.stream().mapToDouble(point -> point.latitude()).min().orElse(0);
    double north = points.stream().mapToDouble(point -> point.latitude()).max().orElse(1);
    double shortened = Math.cos(Math.toRadians((south + north) / 2));
    double scale = (width - 2 * Canvas.MARGIN) / ((east - west) * shortened);
    return new MapFrame(west, north, scale, shortened, (north - south) * scale + 2 * Canvas.MARGIN);
  }

  double[] at(Degrees degrees) {
    return new double[] {
      Canvas.MARGIN + (degrees.longitude() - west) * shortened * scale,
      Canvas.MARGIN + (north - degrees.latitude()) * scale
    };
  }
}
