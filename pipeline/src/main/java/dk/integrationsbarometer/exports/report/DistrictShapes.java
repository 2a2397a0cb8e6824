package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.charts.DistrictMap.Shape;
import java.util.List;

/**
 * The shapes of a city's parts.
 *
 * @param variable whose classes the parts are
 * @param attribution who made the map, and under which licence it may be used
 */
public record DistrictShapes(String variable, String attribution, List<Shape> shapes) {
  public DistrictShapes {
    shapes = List.copyOf(shapes);
  }
}
