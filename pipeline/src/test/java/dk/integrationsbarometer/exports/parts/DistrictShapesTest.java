package dk.integrationsbarometer.exports.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.charts.DistrictMap.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DistrictShapesTest {
  private static final Path CLASSIFICATION =
      Path.of("..", "definitions", "classifications", "bydele.yaml");

  @Test
  void theMapHasTheDistrictsOfTheClassificationAndNoOthers() throws IOException {
    List<String> codes =
        Pattern.compile("code: \"(\\d+)\"")
            .matcher(Files.readString(CLASSIFICATION))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(DistrictShapes.ofTheCity().shapes().stream().map(Shape::code))
        .containsExactlyElementsOf(codes);
  }

  @Test
  void theMapNamesItsSourceAndLicence() {
    DistrictShapes map = DistrictShapes.ofTheCity();

    assertThat(map.attribution().da()).contains("Københavns Kommune", "CC BY 4.0");
    assertThat(map.attribution().en()).contains("City of Copenhagen", "CC BY 4.0");
  }

  @Test
  void everyOutlineIsClosedAndLiesInTheCity() {
    assertThat(DistrictShapes.ofTheCity().shapes())
        .allSatisfy(
            shape ->
                assertThat(shape.rings())
                    .isNotEmpty()
                    .allSatisfy(
                        ring -> {
                          assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
                          assertThat(ring)
                              .allMatch(at -> at.longitude() > 12.4 && at.longitude() < 12.8)
                              .allMatch(at -> at.latitude() > 55.6 && at.latitude() < 55.75);
                        }));
  }
}
