package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.ReportData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All gaps of the newest periods, the largest first: as dots, and as a table. Gaps between groups
 * come before shares against other populations, and units in the order in which the areas of policy
 * first have them.
 */
record AllGapsPart(ReportData data) {
  static final String ID = "alle-forskelle";

  /** As many rows as fit on a printed page; of several charts none is much shorter than another. */
  private static final int ON_A_PAGE = 10;

  static String title(ReportData data) {
    return data.say("All gaps");
  }

  Element element(Pictures pictures) {
    Element section = Html.section(ID, Element.of("h2", title(data))).with("class", "chapter");
    List<RankedGap> all = RankedGap.all(data);
    if (!all.isEmpty()) {
      section.add(
          Html.paragraph(
              data.say(
                  "Gaps between groups come first, then shares against other populations; in each unit the largest comes first. All charts of a unit have the same scale.")));
    }

    for (RankedGap.Kind kind : RankedGap.Kind.values()) {
      byUnit(all.stream().filter(each -> each.kind() == kind).toList())
          .forEach((unit, gaps) -> unit(section, pictures, new Named(kind, unit), gaps));
    }

    return section;
  }

  private Map<String, List<RankedGap>> byUnit(List<RankedGap> gaps) {
    Map<String, List<RankedGap>> byUnit = new LinkedHashMap<>();
    data.policyAreas().stream()
        .flatMap(area -> data.indicatorsOf(area).stream())
        .forEach(indicator -> byUnit.put(indicator.gapUnit(), List.of()));
    byUnit.putAll(gaps.stream().collect(Collectors.groupingBy(each -> each.gap().unit())));
    byUnit.values().removeIf(List::isEmpty);
    return byUnit;
  }

  /** Gaps that can be compared with one another. */
  private record Named(RankedGap.Kind kind, String unit) {
    String title(ReportData data) {
      String lead =
          switch (kind) {
            case GROUPS -> data.say("Gaps in ");
            case POPULATIONS -> data.say("Shares against other populations, in ");
          };
      return lead + data.labels().unit(unit);
    }

    String picture() {
      String lead =
          switch (kind) {
            case GROUPS -> "forskelle-";
            case POPULATIONS -> "andele-";
          };
      return lead + unit.replace(' ', '-') + "-";
    }
  }

  private void unit(Element section, Pictures pictures, Named named, List<RankedGap> all) {
    List<AlikeGaps> alike = AlikeGaps.of(all);
    List<RankedGap> gaps = alike.stream().map(AlikeGaps::first).toList();
    String title = named.title(data);
    section.add(Element.of("h3", title));
    List<Double> ends = gaps.stream().flatMap(gap -> gap.row().ends()).toList();
    int charts = (gaps.size() + ON_A_PAGE - 1) / ON_A_PAGE;
    for (int chart = 0; chart < charts; chart++) {
      int from = gaps.size() * chart / charts;
      int to = gaps.size() * (chart + 1) / charts;
      String part = data.say("no. %d-%d of %d").formatted(from + 1, to, gaps.size());
      section.add(
          pictures.figure(
              named.picture() + (chart + 1),
              new GapsChart(
                      data, charts == 1 ? title : title + ", " + part, gaps.subList(from, to), ends)
                  .picture()));
    }

    section.add(table(title, alike));
  }

  private Element table(String title, List<AlikeGaps> alike) {
    var table =
        new HtmlTable(
            title,
            List.of(
                data.say("Indicator and groups"),
                data.say("Gap"),
                data.say("Uncertainty interval"),
                data.say("Change")));
    alike.forEach(
        each ->
            table.row(
                each.name(each.first()),
                List.of(
                    HtmlTable.number(each.first().number()),
                    HtmlTable.number(each.first().interval()),
                    HtmlTable.cell(each.moving().moved()))));
    return table.element();
  }
}
