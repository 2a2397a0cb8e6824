package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.List;
import java.util.Set;

/** The chapter of an area of policy. */
record Chapter(ReportData data, String policyArea, Set<String> places) {
  static String id(String policyArea) {
    return "omraade-" + policyArea;
  }

  Element element(Pictures pictures) {
    Element chapter =
        Html.section(id(policyArea), Element.of("h2", data.policyArea(policyArea)))
            .with("class", "chapter");
    List<IndicatorRow> indicators = data.indicatorsOf(policyArea);
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
}
