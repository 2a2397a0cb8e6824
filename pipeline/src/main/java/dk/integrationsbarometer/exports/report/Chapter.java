package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.PlannedChapter;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.IndicatorPart;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The chapter of an area of policy. */
record Chapter(
    ReportData data, String policyArea, Set<String> places, Optional<PlannedChapter> plan) {
  static String id(String policyArea) {
    return "omraade-" + policyArea;
  }

  /**
   * The chapter.
   *
   * @param text what its author says before its indicators
   */
  Element element(List<Element> text, Pictures pictures) {
    Element chapter =
        Html.section(id(policyArea), Element.of("h2", data.policyArea(policyArea)))
            .with("class", "chapter");
    chapter.add(text);
    List<IndicatorRow> indicators = indicators();
    if (indicators.isEmpty()) {
      return chapter;
    }

    chapter.add(
        Element.of("ul")
            .with("class", "contents")
            .add(
                indicators.stream()
                    .map(
                        row ->
                            Element.of("li").add(Html.link(IndicatorPart.id(row), data.title(row))))
                    .toList()));
    indicators.forEach(row -> chapter.add(new IndicatorPart(data, row, places).element(pictures)));
    return chapter;
  }

  private List<IndicatorRow> indicators() {
    return plan.flatMap(PlannedChapter::indicators)
        .map(names -> names.stream().flatMap(each -> data.indicator(each.name()).stream()).toList())
        .orElseGet(() -> data.indicatorsOf(policyArea));
  }
}
