package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.ReportData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All gaps of the newest periods, the largest first: as dots, and as a table. */
record AllGapsPart(ReportData data) {
  static final String ID = "alle-forskelle";

  /** As many rows as fit on a printed page. */
  private static final int ON_A_PAGE = 10;

  static String title(ReportData data) {
    return data.say("All gaps");
  }

  Element element(Pictures pictures) {
    Element section = Html.section(ID, Element.of("h2", title(data))).with("class", "chapter");
    var byUnit =
        RankedGap.all(data).stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.gap().unit(), TreeMap::new, Collectors.toList()));
    byUnit.forEach((unit, gaps) -> unit(section, pictures, unit, once(gaps)));
    return section;
  }

  /** A gap, and the others that are the same and have moved alike, by the first of them. */
  private static Map<RankedGap, List<RankedGap>> once(List<RankedGap> gaps) {
    return gaps.stream()
        .collect(
            Collectors.groupingBy(
                each -> List.of(each.same(), each.moved()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .collect(
            Collectors.toMap(
                alike -> alike.get(0), alike -> alike, (one, other) -> one, LinkedHashMap::new));
  }

  /** A gap that several indicators show is named once, with the titles of the others. */
  private String name(List<RankedGap> alike) {
    List<String> others = alike.stream().skip(1).map(each -> data.title(each.indicator())).toList();
    return alike.get(0).name()
        + (others.isEmpty()
            ? ""
            : data.say(" (the same gap: %s)").formatted(String.join("; ", others)));
  }

  private void unit(
      Element section, Pictures pictures, String unit, Map<RankedGap, List<RankedGap>> alike) {
    List<RankedGap> gaps = List.copyOf(alike.keySet());
    String title = data.say("Gaps in ") + data.labels().unit(unit);
    section.add(Element.of("h3", title));
    for (int from = 0; from < gaps.size(); from += ON_A_PAGE) {
      int to = Math.min(gaps.size(), from + ON_A_PAGE);
      String name = "forskelle-" + unit.replace(' ', '-') + "-" + (from / ON_A_PAGE + 1);
      section.add(
          pictures.figure(
              name,
              GapsPart.picture(
                  data,
                  title + ", " + data.say("no. %d-%d of %d").formatted(from + 1, to, gaps.size()),
                  gaps.subList(from, to))));
    }

    var table =
        new HtmlTable(
            title,
            List.of(
                data.say("Indicator and groups"),
                data.say("Gap"),
                data.say("Uncertainty interval"),
                data.say("Change")));
    gaps.forEach(
        each ->
            table.row(
                name(alike.get(each)),
                List.of(
                    HtmlTable.number(each.number()),
                    HtmlTable.number(each.interval()),
                    HtmlTable.cell(each.moved()))));
    section.add(table.element());
  }
}
