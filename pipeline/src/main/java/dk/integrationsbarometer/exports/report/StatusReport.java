package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The status report of a published run. */
public final class StatusReport {
  private final ReportData data;
  private final Optional<DistrictShapes> map;
  private final Readership readers;
  private final Pictures pictures = new Pictures();

  private StatusReport(ReportData data, Optional<DistrictShapes> map, Readership readers) {
    this.data = data;
    this.map = map;
    this.readers = readers;
  }

  /**
   * A report as it is written to files.
   *
   * @param html the page; it ends with \n
   * @param pictures its charts by their names
   */
  public record Written(String html, Map<String, Picture> pictures) {}

  /**
   * The report in a language.
   *
   * @param map the shapes of districts; without them the report has tables in place of maps
   */
  public static Written of(
      PublishedRun run, Language language, Optional<DistrictShapes> map, Readership readers) {
    var report = new StatusReport(new ReportData(run, language), map, readers);
    String html = report.html();
    return new Written(html, report.pictures.all());
  }

  private String html() {
    Set<String> places = map.map(shapes -> Set.of(shapes.variable())).orElse(Set.of());
    List<Element> sections = new ArrayList<>();
    sections.add(new GoalsPart(data).element());
    sections.add(new GapsPart(data).element(pictures));
    sections.add(new UncertainPart(data).element());
    sections.add(new ChangedPart(data).element());
    sections.add(new AllGoalsPart(data).element());
    data.policyAreas()
        .forEach(area -> sections.add(new Chapter(data, area, places).element(pictures)));
    map.flatMap(shapes -> new DistrictsPart(data, shapes).element(pictures))
        .ifPresent(sections::add);
    sections.add(new AllGapsPart(data).element(pictures));
    sections.add(new HowToReadPart(data).element());
    sections.add(new AppendixPart(data, map).element());
    return new Page(data, readers).html(sections);
  }
}
