package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.authored.BegunText;
import dk.integrationsbarometer.exports.authored.PublishedParts;
import dk.integrationsbarometer.exports.report.StatusReport;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the files with which a report of one's own begins: a plan and a text per chapter. */
public final class NewReport {
  private static final String PLAN = "report.yaml";

  private final String id;
  private final String results;
  private final PublishedRun run;
  private final PublishedParts parts;

  private NewReport(String id, String results, PublishedRun run) {
    this.id = id;
    this.results = results;
    this.run = run;
    this.parts = StatusReport.parts(run, Language.DA);
  }

  /**
   * Writes {@code TO/ID/report.yaml} with a chapter for every area of policy of the latest run, and
   * its texts, and returns the plan.
   *
   * @param out the folder of published runs
   * @param results the option that names this folder in the commands that the plan shows, with a
   *     blank before it; empty where it is the usual one
   * @param definitions the folder whose schema editors are led to
   * @throws BarometerException when the name cannot be used, there is no run, or the report is
   *     there already
   */
  public static Path write(String id, Path to, String out, String results, Path definitions) {
    NewFile.checkName(id, "id of a report", "statusrapport");
    PublishedRun run = PublishedRun.latest(OutputFolder.at(out, Hadoop.configuration()));
    return write(
        to.resolve(id),
        id,
        new NewReport(id, results, run).files(schema(to.resolve(id), definitions)));
  }

  private static Path write(Path folder, String id, Map<String, String> files) {
    try {
      if (folder.getParent() != null) {
        Files.createDirectories(folder.getParent());
      }

      Files.createDirectory(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }

      return folder.resolve(PLAN);
    } catch (FileAlreadyExistsException e) {
      throw BarometerException.of(Message.REPORT_EXISTS, Place.ofFile(folder.toString()), id);
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE_FILE, Place.ofFile(folder.toString()), e.getClass().getSimpleName());
    }
  }

  /** As seen from the plan where that is possible: both may move together. */
  private static String schema(Path folder, Path definitions) {
    Path schema = definitions.resolve("schema/report.schema.json").toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    Path seen = schema.getRoot().equals(from.getRoot()) ? from.relativize(schema) : schema;
    return seen.toString().replace('\\', '/');
  }

  private Map<String, String> files(String schema) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(PLAN, plan(schema));
    for (String area : parts.policyAreas()) {
      for (Language language : Language.PUBLISHED) {
        files.put(fileName(area, language), text(area, language));
      }
    }

    return files;
  }

  private static String fileName(String area, Language language) {
    return area + "." + language.code() + ".md";
  }

  private String plan(String schema) {
    var plan =
        new StringBuilder(
            """
            # yaml-language-server: $schema=%3$s
            # A report of one's own; pipeline/report.md shows what can stand here and in the texts. Then:
            #   scripts/barometer report %1$s%4$s --check       reports what is wrong, with line and column
            #   scripts/barometer report %1$s%4$s --to reports  writes the report
            id: %2$s
            title: {da: Statusrapport, en: Status report}
            """
                .formatted(PLAN, id, schema, results));
    parts.policies().stream()
        .findFirst()
        .ifPresent(
            policy ->
                plan.append("# The policy whose goals have a table of their own.\npolicy: ")
                    .append(policy)
                    .append('\n'));
    plan.append(
        """
        # The chapters in their order. Remove those that the report shall not have. All indicators of the area
        # are shown, or of a line 'indicators: [ID, ID]' those. The other parts of the report are about the
        # indicators of its chapters and texts, or with a line 'covers: all' about all.
        chapters:
        """);
    for (String area : parts.policyAreas()) {
      plan.append(
          "  - area: %s%n    file: {da: %s, en: %s}%n"
              .formatted(area, fileName(area, Language.DA), fileName(area, Language.EN)));
    }

    return plan.toString();
  }

  /** Nothing where no number of the area was published. */
  private String text(String area, Language language) {
    var labels = new CodeLabels(run.rows(Tables.CODES), language);
    return number(area)
        .map(
            row ->
                BegunText.of(
                    language,
                    labels.label(CodeLists.POLICY_AREA, area),
                    List.of(row.indicator(), row.group(), row.period())))
        .orElse("");
  }

  /** The first published number of an area, in the newest period that has one. */
  private Optional<FigureRow> number(String area) {
    return parts.indicatorsOf(area).stream()
        .flatMap(
            indicator ->
                parts.figures(indicator).stream()
                    .filter(row -> row.period().equals(parts.newest(indicator))))
        .filter(row -> row.value().isPresent() && row.breakdown().equals(Slice.TOTAL))
        .findFirst();
  }
}
