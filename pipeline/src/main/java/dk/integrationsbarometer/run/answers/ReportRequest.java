package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.model.labels.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which status report is wanted.
 *
 * @param out the folder of published runs
 * @param run one of them; the latest when empty
 * @param plan the file in which its authors plan it; the usual report when empty
 * @param since the run of the last report; the newest of an earlier half-year when empty
 * @param planned the languages in which it can have texts
 * @param to the folder that the report's own folder is made in
 * @param languages one page each
 * @param extras what is made beside the pages
 */
public record ReportRequest(
    String out,
    Optional<String> run,
    Optional<Path> plan,
    List<Language> planned,
    Optional<String> since,
    Path to,
    List<Language> languages,
    Set<Extra> extras,
    Readership readers) {
  /** Files that a report can have beside its page. */
  public enum Extra {
    /** The page as it is printed. */
    PDF,
    /** Each chart as a drawing of its own. */
    SVG,
    /** Each chart as an image of its own. */
    PNG,
    /** A page for each indicator, and links between them and the report. */
    PAGES
  }

  public ReportRequest {
    planned = List.copyOf(planned);
    languages = List.copyOf(languages);
    extras = Set.copyOf(extras);
  }

  /** The report for everybody in the languages of the tables. */
  public static ReportRequest of(String out, Path to) {
    return new ReportRequest(
        out,
        Optional.empty(),
        Optional.empty(),
        Language.PUBLISHED,
        Optional.empty(),
        to,
        Language.PUBLISHED,
        Set.of(),
        Readership.PUBLIC);
  }

  public ReportRequest run(Optional<String> wanted) {
    return new ReportRequest(out, wanted, plan, planned, since, to, languages, extras, readers);
  }

  /**
   * As its authors plan it.
   *
   * @param known the languages in which they can write
   */
  public ReportRequest plan(Optional<Path> wanted, List<Language> known) {
    return new ReportRequest(out, run, wanted, known, since, to, languages, extras, readers);
  }

  public ReportRequest since(Optional<String> wanted) {
    return new ReportRequest(out, run, plan, planned, wanted, to, languages, extras, readers);
  }

  public ReportRequest in(List<Language> wanted) {
    return new ReportRequest(out, run, plan, planned, since, to, wanted, extras, readers);
  }

  public ReportRequest with(Set<Extra> wanted) {
    return new ReportRequest(out, run, plan, planned, since, to, languages, wanted, readers);
  }

  public ReportRequest internal() {
    return new ReportRequest(
        out, run, plan, planned, since, to, languages, extras, Readership.INTERNAL);
  }
}
