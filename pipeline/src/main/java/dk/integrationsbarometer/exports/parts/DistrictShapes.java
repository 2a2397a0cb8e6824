package dk.integrationsbarometer.exports.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.exports.charts.Degrees;
import dk.integrationsbarometer.exports.charts.DistrictMap.Shape;
import dk.integrationsbarometer.model.labels.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The shapes of a city's parts.
 *
 * @param variable whose classes the parts are
 * @param attribution who made the map, and under which licence it may be used
 */
public record DistrictShapes(String variable, Labels attribution, List<Shape> shapes) {
  private static final String MAP = "bydele.geojson";

  public DistrictShapes {
    shapes = List.copyOf(shapes);
  }

  /** The map that comes with the program; its file lies in {@code definitions/maps}. */
  public static DistrictShapes ofTheCity() {
    try (InputStream map = DistrictShapes.class.getResourceAsStream(MAP)) {
      return of(new ObjectMapper().readTree(Objects.requireNonNull(map)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DistrictShapes of(JsonNode map) {
    List<Shape> shapes = new ArrayList<>();
    for (JsonNode feature : map.get("features")) {
      JsonNode properties = feature.get("properties");
      List<List<Degrees>> rings = new ArrayList<>();
      for (JsonNode polygon : feature.get("geometry").get("coordinates")) {
        polygon.forEach(ring -> rings.add(ring(ring)));
      }

      shapes.add(
          new Shape(properties.get("bydel_nr").asText(), rings, degrees(properties.get("label"))));
    }

    JsonNode source = map.get("source");
    return new DistrictShapes(
        map.get("variable").asText(),
        new Labels(source.get("da").asText(), source.get("en").asText()),
        shapes);
  }

  private static List<Degrees> ring(JsonNode ring) {
    List<Degrees> points = new ArrayList<>();
    ring.forEach(point -> points.add(degrees(point)));
    return points;
  }

  private static Degrees degrees(JsonNode point) {
    return new Degrees(point.get(0).asDouble(), point.get(1).asDouble());
  }
}
