package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.charts.PngPicture;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.page.PageFrame;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.report.StatusReport;
import dk.integrationsbarometer.exports.site.IndicatorSite;
import dk.integrationsbarometer.exports.site.KeptDefinitions;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.results.ReadableRuns;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.run.answers.ReportRequest.Extra;
import dk.integrationsbarometer.tables.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes status reports of published runs. */
public final class Reports {
  /** An export of the same run has a folder of its own beside it. */
  private static final String FOLDER_ENDS = "-report";

  private static final String PAGE = "index.html";
  private static final String INTERNAL = "intern-";

  private Reports() {}

  /**
   * Writes a report: all of its files or none.
   *
   * @return the folder, and what to say beside it
   * @throws BarometerException when there is no such run, these readers may not have it, or the
   *     files cannot be written
   */
  public static Answer write(ReportRequest request) {
    OutputFolder out = OutputFolder.at(request.out(), Hadoop.configuration());
    PublishedRun run =
        request
            .run()
            .map(id -> PublishedRun.named(out, id))
            .orElseGet(() -> PublishedRun.latest(out));
    request.readers().check(run.manifest(), request.out());
    LastReport.Found last = new LastReport(out, request.readers()).before(run, request.since());
    return new Answer(write(run, last, request), last.notes(request.out()));
  }

  /**
   * What the command says.
   *
   * @param said where the files are, or what was checked; ended by \n
   * @param notes what its reader should know beside it
   */
  public record Answer(String said, List<Problem> notes) {}

  static String write(PublishedRun run, LastReport.Found last, ReportRequest request) {
    StatusReport report = report(run, last, request);
    Optional<Path> browser =
        request.extras().contains(Extra.PDF) ? Optional.of(Browser.find()) : Optional.empty();
    try (ExportFolder folder = ExportFolder.begin(request.to(), ExportName.of(run) + FOLDER_ENDS)) {
      for (Language language : request.languages()) {
        StatusReport.Written written = report.in(language, request.readers());
        write(folder, language, written, request);
        browser.ifPresent(
            program ->
                folder.write(place(language) + "report.pdf", Browser.pdf(program, written.html())));
      }

      if (request.extras().contains(Extra.PAGES)) {
        pages(folder, run, request);
      }

      return folder.publish(run.manifest(), request.readers()) + "\n";
    }
  }

  /** A page for each indicator, and the one that a server shows first. */
  private static void pages(ExportFolder folder, PublishedRun run, ReportRequest request) {
    var site =
        new IndicatorSite(
            run,
            kept(run, request),
            Optional.of(DistrictShapes.ofTheCity()),
            request.readers(),
            request.languages());
    for (Language language : request.languages()) {
      site.in(language).forEach((path, html) -> folder.write(place(language) + path, html));
    }

    folder.write(PAGE, site.entrance());
  }

  private static KeptDefinitions kept(PublishedRun run, ReportRequest request) {
    OutputFolder out = OutputFolder.at(request.out(), Hadoop.configuration());
    return KeptDefinitions.upTo(run, ReadableRuns.in(out, each -> each.rows(Tables.INDICATORS)));
  }

  private static StatusReport report(
      PublishedRun run, LastReport.Found last, ReportRequest request) {
    StatusReport report =
        report(run, request.plan(), request.planned()).since(last.run(), last.passedOver());
    return request.extras().contains(Extra.PAGES) ? report.linked() : report;
  }

  /**
   * Checks the plan of a report and all its texts and writes nothing: against a published run, or
   * where nothing was published yet, their form alone.
   *
   * @param languages in which it can have texts
   * @return what was checked
   * @throws BarometerException when anything is wrong: all of it
   */
  public static Answer check(
      Path plan, List<Language> languages, String folder, Optional<String> id) {
    OutputFolder out = OutputFolder.at(folder, Hadoop.configuration());
    Optional<PublishedRun> found =
        id.map(name -> PublishedRun.named(out, name)).or(() -> PublishedRun.latestIfAny(out));
    if (found.isEmpty()) {
      var problems = new Problems();
      ReportFile.read(plan, languages, problems).checkForm(problems);
      problems.end();
      return checked(
          "The form of %s is in order; %s has no run to compare its names and numbers with.%n"
              .formatted(plan, folder));
    }

    report(found.get(), Optional.of(plan), languages);
    return checked(
        "%s is in order: the run %s has all that it names.%n"
            .formatted(plan, found.get().manifest().runId()));
  }

  private static Answer checked(String said) {
    return new Answer(said, List.of());
  }

  private static StatusReport report(
      PublishedRun run, Optional<Path> plan, List<Language> languages) {
    var problems = new Problems();
    ReportPlan read =
        plan.map(file -> ReportFile.read(file, languages, problems)).orElseGet(ReportPlan::usual);
    return StatusReport.of(run, read, Optional.of(DistrictShapes.ofTheCity()), problems);
  }

  private static void write(
      ExportFolder folder, Language language, StatusReport.Written report, ReportRequest request) {
    folder.write(place(language) + PAGE, report.html());
    Optional<String> mark = request.readers().mark().map(words -> words.in(language));
    String prefix = mark.isPresent() ? INTERNAL : "";
    for (Map.Entry<String, Picture> drawn : report.pictures().entrySet()) {
      // Pictures are put elsewhere, away from the page that says what they show and for whom.
      Picture alone = drawn.getValue().alone();
      Picture picture = mark.map(alone::marked).orElse(alone);
      String name = place(language) + "pictures/" + prefix + drawn.getKey();
      if (request.extras().contains(Extra.SVG)) {
        folder.write(name + ".svg", drawing(picture, drawn.getKey()));
      }

      if (request.extras().contains(Extra.PNG)) {
        folder.write(name + ".png", PngPicture.of(picture));
      }
    }
  }

  private static String drawing(Picture picture, String name) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + picture.svg("figur-" + name).markup()
        + "\n";
  }

  private static String place(Language language) {
    return PageFrame.code(language) + "/";
  }
}
