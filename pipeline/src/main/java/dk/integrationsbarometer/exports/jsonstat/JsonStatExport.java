package dk.integrationsbarometer.exports.jsonstat;

import dk.integrationsbarometer.exports.cubes.Cube;
import dk.integrationsbarometer.exports.cubes.Cubes;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dataset for each cube, in a folder per language, and a collection that lists them. */
public final class JsonStatExport {
  private JsonStatExport() {}

  public static void write(ExportedRun run, List<Language> languages, ExportFolder folder) {
    List<Cube> cubes = Cubes.of(run);
    for (Language language : languages) {
      String below = "json-stat/" + language.code() + "/";
      var dataset = new Dataset(run, run.labels(language), language);
      for (Cube cube : cubes) {
        folder.write(below + file(cube), Json.answer(dataset.of(cube)));
      }

      folder.write(below + "collection.json", Json.of(collection(run, cubes, dataset)));
    }
  }

  private static String file(Cube cube) {
    return cube.id() + ".json";
  }

  private static Map<String, Object> collection(
      ExportedRun run, List<Cube> cubes, Dataset dataset) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("version", Dataset.VERSION);
    collection.put("class", "collection");
    collection.put("label", dataset.collectionTitle());
    collection.put("updated", run.published());
    run.readers()
        .mark()
        .ifPresent(mark -> collection.put("note", List.of(mark.in(dataset.language()))));
    collection.put(
        "link",
        Map.of(
            "item",
            cubes.stream()
                .map(
                    cube -> {
                      Map<String, Object> item = new LinkedHashMap<>();
                      item.put("class", "dataset");
                      item.put("href", file(cube));
                      item.put("label", dataset.title(cube));
                      return item;
                    })
                .toList()));
    return collection;
  }
}
