package dk.integrationsbarometer.exports.jsonstat;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.cubes.Cell;
import dk.integrationsbarometer.exports.cubes.Content;
import dk.integrationsbarometer.exports.cubes.Cube;
import dk.integrationsbarometer.exports.cubes.Dimension;
import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cube as a dataset of <a href="https://json-stat.org/full/">JSON-stat 2.0</a>.
 *
 * <p>Its last dimension, {@code contents}, tells the value from the limits of its interval and the
 * number of persons. What has no number is null, and {@code status} says why by its place.
 */
record Dataset(ExportedRun run, CodeLabels labels, Language language) {
  static final String VERSION = "2.0";
  private static final String CONTENTS = "contents";
  private static final String LABEL = "label";

  String title(Cube cube) {
    List<String> variables =
        cube.dimensions().stream()
            .filter(dimension -> dimension.role() == Role.VARIABLE)
            .map(dimension -> dimension.label(labels, language))
            .toList();
    String title = cube.title(language);
    return variables.isEmpty() ? title : title + " (" + String.join(", ", variables) + ")";
  }

  String collectionTitle() {
    return ExportWords.TITLE.in(language);
  }

  Map<String, Object> of(Cube cube) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("version", VERSION);
    dataset.put("class", "dataset");
    dataset.put(LABEL, title(cube));
    dataset.put("source", cube.indicator().source());
    dataset.put("updated", run.published());
    dataset.put("note", notes(cube));
    dataset.put("id", ids(cube));
    dataset.put("size", sizes(cube));
    dataset.put("role", roles(cube));
    dataset.put("dimension", dimensions(cube));
    addCells(dataset, cube);
    dataset.put("extension", extension());
    return dataset;
  }

  private List<String> notes(Cube cube) {
    List<String> notes = new ArrayList<>();
    run.readers().mark().ifPresent(mark -> notes.add(mark.in(language)));
    notes.add(cube.indicator().description().in(language));
    return notes;
  }

  private static List<String> ids(Cube cube) {
    List<String> ids = new ArrayList<>(cube.dimensions().stream().map(Dimension::id).toList());
    ids.add(CONTENTS);
    return ids;
  }

  private static List<Integer> sizes(Cube cube) {
    List<Integer> sizes =
        new ArrayList<>(cube.dimensions().stream().map(each -> each.codes().size()).toList());
    sizes.add(cube.contents().size());
    return sizes;
  }

  private static Map<String, Object> roles(Cube cube) {
    Map<String, Object> roles = new LinkedHashMap<>();
    roles.put("time", List.of(cube.dimension(Role.PERIOD).id()));
    roles.put("geo", List.of(cube.dimension(Role.AREA).id()));
    roles.put("metric", List.of(CONTENTS));
    return roles;
  }

  private Map<String, Object> dimensions(Cube cube) {
    Map<String, Object> dimensions = new LinkedHashMap<>();
    for (Dimension dimension : cube.dimensions()) {
      dimensions.put(
          dimension.id(),
          dimension(
              dimension.label(labels, language),
              category(dimension.codes(), dimension.values(labels, language))));
    }

    List<Content> contents = cube.contents();
    Map<String, Object> category =
        category(
            contents.stream().map(Content::column).toList(),
            contents.stream().map(content -> content.label().in(language)).toList());
    Map<String, Object> units = new LinkedHashMap<>();
    contents.forEach(content -> units.put(content.column(), unit(content)));
    category.put("unit", units);
    dimensions.put(CONTENTS, dimension(ColumnWords.CONTENTS.in(language), category));
    return dimensions;
  }

  private static Map<String, Object> dimension(String label, Map<String, Object> category) {
    Map<String, Object> dimension = new LinkedHashMap<>();
    dimension.put(LABEL, label);
    dimension.put("category", category);
    return dimension;
  }

  private static Map<String, Object> category(List<String> codes, List<String> words) {
    Map<String, Object> category = new LinkedHashMap<>();
    category.put("index", codes);
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      named.put(codes.get(i), words.get(i));
    }

    category.put(LABEL, named);
    return category;
  }

  private Map<String, Object> unit(Content content) {
    Map<String, Object> unit = new LinkedHashMap<>();
    unit.put(LABEL, content.unit().in(language));
    unit.put("decimals", content.decimals());
    return unit;
  }

  private static void addCells(Map<String, Object> dataset, Cube cube) {
    List<BigDecimal> values = new ArrayList<>();
    Map<String, String> statuses = new LinkedHashMap<>();
    for (List<String> key : Cube.combinations(cube.dimensions())) {
      for (Content content : cube.contents()) {
        Cell cell = cube.cell(key, content);
        String sign = cell.status().map(Signs.JSON_STAT::of).orElse(Signs.NOT_COMPUTED.code());
        if (!sign.isEmpty()) {
          statuses.put(String.valueOf(values.size()), sign);
        }

        values.add(cell.number().orElse(null));
      }
    }

    dataset.put("value", values);
    dataset.put("status", statuses);
  }

  private Map<String, Object> extension() {
    Map<String, String> meanings = new LinkedHashMap<>();
    Signs.LEGEND.forEach(
        status -> meanings.put(Signs.JSON_STAT.of(status), Signs.words(status, language)));
    meanings.put(Signs.NOT_COMPUTED.code(), Signs.NOT_COMPUTED.label().in(language));
    return Map.of("status", Map.of(LABEL, meanings));
  }
}
