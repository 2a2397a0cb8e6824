package dk.integrationsbarometer.exports.csv;

import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.tables.columns.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a CSV file are, as <a href="https://www.w3.org/TR/tabular-metadata/">metadata
 * of tabular data</a> (CSVW) under the name that readers of CSVW look for.
 */
record CsvMetadata(CsvTable table, ExportedRun run) {
  static final String ENDING = "-metadata.json";

  String text() {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put(
        "@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", table.language())));
    metadata.put("url", table.file());
    metadata.put("dc:title", table.title());
    metadata.put("dc:issued", run.published());
    metadata.put("dc:source", run.manifest().runId());
    run.readers()
        .mark()
        .ifPresent(mark -> metadata.put("dc:accessRights", mark.da() + " " + mark.en()));
    metadata.put(
        "dialect",
        Map.of("encoding", "utf-8")); // the comma, the quotation mark and one header are usual
    metadata.put("tableSchema", schema());
    return Json.of(metadata);
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    List<Map<String, Object>> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("name", column.name());
      described.put("titles", column.name());
      described.put("datatype", datatype(column));
      columns.add(described);
    }

    schema.put("columns", columns);
    schema.put("primaryKey", table.key().stream().map(Column::name).toList());
    return schema;
  }

  private static String datatype(Column column) {
    return switch (column.kind()) {
      case TEXT -> "string";
      case WHOLE -> "integer";
      case REAL -> "decimal";
    };
  }
}
