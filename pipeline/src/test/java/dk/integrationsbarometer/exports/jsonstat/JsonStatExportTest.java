package dk.integrationsbarometer.exports.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.testkit.AwkwardRun;
import dk.integrationsbarometer.testkit.Exported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonStatExportTest {
  @TempDir private Path to;

  @Test
  void theShapeOfADataset() throws IOException {
    JsonNode dataset = dataset();

    assertThat(dataset.get("version").asText()).isEqualTo("2.0");
    assertThat(dataset.get("class").asText()).isEqualTo("dataset");
    assertThat(dataset.get("updated").asText()).isEqualTo("2026-11-20T10:00:30Z");
    assertThat(dataset.get("id"))
        .hasToString("[\"group\",\"trin\",\"area\",\"period\",\"contents\"]");
    assertThat(dataset.get("size")).hasToString("[2,3,2,2,4]");
    assertThat(dataset.get("value")).hasSize(2 * 3 * 2 * 2 * 4);
    assertThat(dataset.at("/dimension/trin/category/index"))
        .hasToString("[\"_T\",\"01\",\"10-12\"]");
    assertThat(dataset.at("/dimension/trin/category/label/01").asText()).isEqualTo("First\ngrade");
    assertThat(dataset.at("/dimension/contents/category/unit/value"))
        .hasToString("{\"label\":\"per cent\",\"decimals\":1}");
  }

  /** The value of a group and a grade in an area and a period. */
  @Test
  void everyStatusIsToldFromTheOthers() throws IOException {
    assertThat(cell("alle", "_T", "101", "2021H2")).isEqualTo("78.4");
    assertThat(cell("alle", "01", "101", "2021H2")).isEqualTo("0.0");
    assertThat(cell("alle", "10-12", "101", "2021H2")).isEqualTo("98.1 U");
    assertThat(cell("b", "_T", "101", "2021H2")).isEqualTo("null Q");
    assertThat(cell("b", "01", "101", "2021H2")).isEqualTo("null M");
    assertThat(cell("b", "10-12", "101", "2021H2")).isEqualTo("null O");
    assertThat(cell("alle", "01", "101", "2022H1")).isEqualTo("null B");
    assertThat(cell("alle", "_T", "101", "2022H1")).isEqualTo("0.0");
    assertThat(cell("b", "01", "000", "2022H1")).isEqualTo("null _Z");
  }

  @Test
  void everySignIsExplained() throws IOException {
    List<String> signs = new ArrayList<>();
    dataset().at("/extension/status/label").fieldNames().forEachRemaining(signs::add);

    assertThat(signs).containsExactly("U", "P", "Q", "M", "O", "B", "_Z");
  }

  @Test
  void theCollectionListsTheDatasets() throws IOException {
    Path folder = Exported.forEverybody(to, AwkwardRun.published(), JsonStatExport::write);
    JsonNode collection = read(folder.resolve("json-stat/da/collection.json"));

    assertThat(collection.get("class").asText()).isEqualTo("collection");
    assertThat(collection.at("/link/item").findValuesAsText("href"))
        .containsExactly("andel-trin.json", "gaps/andel-trin.json");
    assertThat(collection.at("/link/item/0/label").asText())
        .isEqualTo("Andel \"med\"; = 1\n(to linjer) (Klassetrin)");
  }

  @Test
  void gapsAreDatasetsOfTheirOwn() throws IOException {
    JsonNode gaps = dataset("en/gaps/andel-trin.json");

    assertThat(gaps.get("label").asText()).isEqualTo("Share & <more>, gaps (Grade)");
    assertThat(gaps.get("id"))
        .hasToString("[\"group\",\"reference\",\"trin\",\"area\",\"period\",\"contents\"]");
    assertThat(gaps.at("/dimension/contents/category/index"))
        .hasToString("[\"value\",\"ci_low\",\"ci_high\",\"ratio\"]");
    assertThat(gaps.at("/dimension/contents/category/unit"))
        .hasToString(
            "{\"value\":{\"label\":\"points\",\"decimals\":1},"
                + "\"ci_low\":{\"label\":\"points\",\"decimals\":1},"
                + "\"ci_high\":{\"label\":\"points\",\"decimals\":1},"
                + "\"ratio\":{\"label\":\"Ratio\",\"decimals\":2}}");
    assertThat(gaps.get("value")).hasToString("[-18.7,-21.4,-16.0,0.76,null,null,null,null]");
    assertThat(gaps.get("status"))
        .hasToString(
            "{\"0\":\"U\",\"1\":\"U\",\"2\":\"U\",\"3\":\"U\","
                + "\"4\":\"Q\",\"5\":\"Q\",\"6\":\"Q\",\"7\":\"Q\"}");
  }

  @Test
  void whatIsForTheHouseAloneSaysSo() throws IOException {
    Path folder = Exported.forTheHouse(to, AwkwardRun.published(), JsonStatExport::write);

    assertThat(read(folder.resolve("json-stat/da/andel-trin.json")).at("/note/0").asText())
        .isEqualTo("KUN TIL INTERN BRUG. Må ikke offentliggøres.");
  }

  private String cell(String group, String grade, String area, String period) throws IOException {
    JsonNode dataset = dataset();
    int at = 0;
    for (List<String> place :
        List.of(
            List.of("group", group),
            List.of("trin", grade),
            List.of("area", area),
            List.of("period", period),
            List.of("contents", "value"))) {
      List<String> codes = new ArrayList<>();
      dataset
          .at("/dimension/" + place.get(0) + "/category/index")
          .forEach(code -> codes.add(code.asText()));
      at = at * codes.size() + codes.indexOf(place.get(1));
    }

    String status = dataset.get("status").path(String.valueOf(at)).asText("");
    return (dataset.get("value").get(at) + " " + status).strip();
  }

  private JsonNode dataset() throws IOException {
    return dataset("en/andel-trin.json");
  }

  private JsonNode dataset(String file) throws IOException {
    Path folder = Exported.forEverybody(to, AwkwardRun.published(), JsonStatExport::write);
    return read(folder.resolve("json-stat").resolve(file));
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
