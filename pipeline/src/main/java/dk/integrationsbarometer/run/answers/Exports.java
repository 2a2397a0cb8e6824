package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.contents.ReadmePage;
import dk.integrationsbarometer.exports.csv.CsvExport;
import dk.integrationsbarometer.exports.excel.ExcelExport;
import dk.integrationsbarometer.exports.files.Choice;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.jsonstat.JsonStatExport;
import dk.integrationsbarometer.exports.px.PxExport;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.run.answers.ExportRequest.Format;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.nio.file.Path;
import java.util.List;

/** Makes files for readers of a published run. */
public final class Exports {
  private Exports() {}

  /**
   * Writes all files that are asked for, or none.
   *
   * @return where they are
   * @throws BarometerException when there is no such run, indicator or policy, its readers may not
   *     have it, or the folder cannot be written
   */
  public static Path write(ExportRequest request) {
    OutputFolder out = OutputFolder.at(request.out(), Hadoop.configuration());
    PublishedRun run =
        request
            .run()
            .map(id -> PublishedRun.named(out, id))
            .orElseGet(() -> PublishedRun.latest(out));
    return write(run, request);
  }

  static Path write(PublishedRun run, ExportRequest asked) {
    ExportRequest request = asked.indicators(Replaced.in(run).current(asked.indicators()));
    request.readers().check(run.manifest(), request.out());
    checkIndicators(run, request);
    checkPolicies(run, request);
    var exported =
        new ExportedRun(
            run, Choice.of(run, request.indicators(), request.policies()), request.readers());
    try (ExportFolder folder = ExportFolder.begin(request.to(), ExportName.of(run))) {
      for (Format format : request.formats()) {
        write(format, exported, request, folder);
      }

      ReadmePage.write(exported, request.languages(), folder);
      return folder.publish(exported);
    }
  }

  private static void write(
      Format format, ExportedRun run, ExportRequest request, ExportFolder folder) {
    switch (format) {
      case EXCEL -> ExcelExport.write(run, request.languages(), folder);
      case CSV -> CsvExport.write(run, request.languages(), folder);
      case JSON_STAT -> JsonStatExport.write(run, request.languages(), folder);
      case PX -> PxExport.write(run, request.languages(), folder);
    }
  }

  private static void checkPolicies(PublishedRun run, ExportRequest request) {
    List<String> known = Choice.policies(run);
    for (String id : request.policies()) {
      if (!known.contains(id)) {
        throw BarometerException.of(
            Message.NOT_PUBLISHED,
            Place.ofFile(request.out()),
            "policy",
            id,
            Spelling.suggest(id, known));
      }
    }
  }

  private static void checkIndicators(PublishedRun run, ExportRequest request) {
    List<String> known = run.rows(Tables.INDICATORS).stream().map(IndicatorRow::indicator).toList();
    for (String id : request.indicators()) {
      if (!known.contains(id)) {
        throw BarometerException.of(
            Message.NO_SUCH_INDICATOR,
            Place.ofFile(request.out()),
            id,
            Spelling.suggest(id, known));
      }
    }
  }
}
