package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.generator.extracts.ExtractProfile;
import dk.integrationsbarometer.generator.profiles.ExtractProfileReader;
import dk.integrationsbarometer.generator.profiles.Profiles;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The register {@code proeve}, which has a column of every type, made by a profile in a text. */
public record Trial(Path folder, long people, List<Problem> notes) {
  private static final Definitions DEFINITIONS =
      Towns.definitionsAnd(
          "registers/proeve.yaml",
          """
          kind: register
          id: proeve
          label: {da: Prøve, en: Trial}
          source: Nobody
          type: events
          reference: {in: file-name, pattern: yyyyMM, day: last}
          tolerance: 0.1
          columns:
            PNR: {type: key, length: 12, required: true, label: {da: a, en: a}}
            SVAR: {type: code, in: ja-nej, label: {da: a, en: a}}
            NOTE: {type: text, label: {da: a, en: a}}
            TEKST: {type: text, label: {da: a, en: a}}
            ALDER: {type: integer, label: {da: a, en: a}}
            ANTAL: {type: integer, label: {da: a, en: a}}
            BELOEB: {type: decimal, digits: 12, decimals: 2, label: {da: a, en: a}}
            FRA: {type: date, label: {da: a, en: a}}
            TIL: {type: date, label: {da: a, en: a}}
          """);

  /** The beginning of a profile of everybody. */
  public static final String EVERYBODY =
      """
      kind: extract-profile
      register: proeve
      dates: [2022-06-30]
      people: {}
      """;

  /** The profile, read as if it stood in a file of its own. */
  public static List<ExtractProfile> read(String text) {
    var problems = new Problems();
    List<Document> documents = new ArrayList<>();
    DefinitionFolder.document("proeve.yaml", "profiles/proeve.yaml", text, problems)
        .ifPresent(documents::add);
    return ExtractProfileReader.read(documents, DEFINITIONS, problems);
  }

  /** A town with that register. */
  public static Trial of(String text, long people, Path folder) {
    return of(text, Towns.profiles(), people, folder);
  }

  public static Trial of(String text, Profiles profiles, long people, Path folder) {
    List<Problem> notes =
        Generator.generate(DEFINITIONS, profiles.and(read(text)), people, 3, List.of(), folder);
    return new Trial(folder, people, notes);
  }

  public List<Map<String, String>> rows() {
    return rows("202206");
  }

  public List<Map<String, String>> rows(String month) {
    return Recount.rows(Towns.files(folder).get("proeve/proeve" + month + ".csv"), ";");
  }

  /** How many rows hold that in a column. */
  public static long count(List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).count();
  }

  /** Those rows. */
  public static List<Map<String, String>> of(
      List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).toList();
  }
}
