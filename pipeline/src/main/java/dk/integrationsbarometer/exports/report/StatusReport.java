package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.AuthoredPage;
import dk.integrationsbarometer.exports.authored.PlannedChapter;
import dk.integrationsbarometer.exports.authored.PublishedParts;
import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.comparison.RunComparison;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.parts.DistrictsPart;
import dk.integrationsbarometer.exports.parts.HowToReadPart;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The status report of a published run, as its authors plan it. */
public final class StatusReport {
  private final PublishedRun run;
  private final ReportPlan plan;
  private final Optional<DistrictShapes> map;
  private final LastRun last;
  private final BiFunction<PublishedRun, Language, ReportData> data;

  private StatusReport(
      PublishedRun run,
      ReportPlan plan,
      Optional<DistrictShapes> map,
      LastRun last,
      BiFunction<PublishedRun, Language, ReportData> data) {
    this.run = run;
    this.plan = plan;
    this.map = map;
    this.last = last;
    this.data = data;
  }

  /**
   * A report as it is written to files.
   *
   * @param html the page; it ends with \n
   * @param pictures its charts by their names
   */
  public record Written(String html, Map<String, Picture> pictures) {}

  /**
   * The report of a run.
   *
   * @param map the shapes of districts; without them the report has tables in place of maps
   * @param problems what was found when the plan was read
   * @throws BarometerException when any was, or the plan names what the run does not have: all of
   *     it
   */
  public static StatusReport of(
      PublishedRun run, ReportPlan plan, Optional<DistrictShapes> map, Problems problems) {
    var report = new StatusReport(run, plan, map, LastRun.NONE, ReportData::new);
    report.check(problems);
    return report;
  }

  /** The same report with links to the pages of its indicators, which lie beside it. */
  public StatusReport linked() {
    return new StatusReport(run, plan, map, last, ReportData::withPages);
  }

  /**
   * The same report, which also tells what is different from the last one.
   *
   * @param last the run of the last report; empty when there is none
   * @param passedOver the names of newer runs that cannot be read
   */
  public StatusReport since(Optional<PublishedRun> last, List<String> passedOver) {
    var known = new LastRun(last.map(before -> RunComparison.of(before, run)), passedOver);
    return new StatusReport(run, plan, map, known, data);
  }

  private void check(Problems problems) {
    for (Language language : plan.languages()) {
      AuthoredParts parts = parts(new ReportData(run, language), new Pictures());
      plan.check(parts, problems);
      plan.chapters().forEach(chapter -> text(chapter, language, parts, problems));
    }

    problems.end();
  }

  /** What a run has to put into a text, without maps. */
  public static PublishedParts parts(PublishedRun run, Language language) {
    return new AuthoredParts(new ReportData(run, language), Optional.empty(), new Pictures());
  }

  private AuthoredParts parts(ReportData data, Pictures pictures) {
    return new AuthoredParts(data, map, pictures);
  }

  private static List<Element> text(
      PlannedChapter chapter, Language language, AuthoredParts parts, Problems problems) {
    return chapter
        .text(language)
        .map(text -> new AuthoredPage(text, Optional.of(parts), problems).elements())
        .orElse(List.of());
  }

  /** The report in a language. */
  public Written in(Language language, Readership readers) {
    ReportData all = this.data.apply(run, language);
    Optional<ReportScope> scope = scope(all);
    ReportData data = scope.map(each -> each.in(all)).orElse(all);
    var pictures = new Pictures();
    GoalNames names = GoalNames.of(data);
    List<Element> sections = new ArrayList<>();
    sections.add(new GoalsPart(data, names).element());
    sections.add(new GapsPart(data).element(pictures));
    sections.add(new UncertainPart(data, names).element());
    sections.add(new ChangedPart(data, names, last).element());
    plan.policy().ifPresent(policy -> sections.add(new AllGoalsPart(all).of(policy)));
    sections.add(new AllGoalsPart(data).element());
    sections.addAll(chapters(all, pictures));
    Optional<Element> districts =
        map.flatMap(shapes -> new DistrictsPart(data, shapes).element(pictures));
    districts.ifPresent(sections::add);
    sections.add(new AllGapsPart(data).element(pictures));
    sections.add(new HowToReadPart(data).element());
    sections.add(new AppendixPart(data, map).element());
    var page =
        new Page(all, readers, plan, districts.map(part -> DistrictsPart.title(data)), scope);
    return new Written(page.html(sections), pictures.all());
  }

  /** The indicators that the parts outside the chapters are about; empty when it is all. */
  private Optional<ReportScope> scope(ReportData all) {
    if (plan.isOfAll()) {
      return Optional.empty();
    }

    AuthoredParts parts = parts(all, new Pictures());
    plan.chapters().forEach(chapter -> text(chapter, all.language(), parts, new Problems()));
    return Optional.of(ReportScope.of(plan, parts, all))
        .filter(scope -> scope.indicators().size() < parts.indicators().size());
  }

  private List<Element> chapters(ReportData data, Pictures pictures) {
    Set<String> places = map.map(shapes -> Set.of(shapes.variable())).orElse(Set.of());
    AuthoredParts parts = parts(data, pictures);
    List<Element> chapters = new ArrayList<>();
    for (String area : plan.areas(data.policyAreas())) {
      Optional<PlannedChapter> planned = plan.chapter(area);
      List<Element> text =
          planned
              .map(chapter -> text(chapter, data.language(), parts, new Problems()))
              .orElse(List.of());
      chapters.add(new Chapter(data, area, places, planned).element(text, pictures));
    }

    return chapters;
  }
}
