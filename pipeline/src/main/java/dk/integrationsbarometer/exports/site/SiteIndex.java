package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.StatusMark;
import dk.integrationsbarometer.exports.parts.IndicatorLinks;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All indicators by areas of policy, each with a number, its goals and a link to its page. */
record SiteIndex(ReportData data, SiteFrame frame) {
  String html() {
    List<Element> content = new ArrayList<>();
    content.add(
        Html.paragraph(
            data.say(
                    "All figures are of %s. Each indicator stands with the figure of its first group in the newest period. Its page has all groups.")
                .formatted(data.place())));
    content.add(
        Html.contents(
            data.say("Areas"),
            data.policyAreas().stream()
                .map(area -> Html.link(id(area), data.policyArea(area)))
                .toList()));
    data.policyAreas().forEach(area -> content.add(section(area)));
    return frame.html(
        IndicatorLinks.INDEX,
        data.say("The indicators of the Integration barometer"),
        List.of(frame.report("")),
        content);
  }

  private static String id(String area) {
    return "omraade-" + area;
  }

  private Element section(String area) {
    var table =
        new HtmlTable(
            data.say("Indicators: ") + data.policyArea(area),
            List.of(
                data.say("Indicator"),
                data.say("Group and period"),
                data.say("Figure"),
                data.say("Goals")));
    data.indicatorsOf(area).forEach(indicator -> row(table, indicator));
    return Html.section(id(area), Element.of("h2", data.policyArea(area))).add(table.element());
  }

  private void row(HtmlTable table, IndicatorRow indicator) {
    String newest = data.newest(indicator);
    List<FigureRow> first =
        data.figures(indicator).stream()
            .filter(row -> row.period().equals(newest) && row.breakdown().equals(Slice.TOTAL))
            .sorted(Comparator.comparing(FigureRow::group, data.labels().groupOrder()))
            .limit(1)
            .toList();
    table.row(
        Html.pageLink(IndicatorLinks.file(indicator), data.title(indicator)),
        List.of(
            HtmlTable.cell(
                first.stream()
                    .map(row -> data.labels().group(row.group()) + ", " + data.periodWords(newest))
                    .findFirst()
                    .orElse(data.periodWords(newest))),
            HtmlTable.number(
                first.stream()
                    .map(row -> data.number(data.format(indicator), row))
                    .collect(Collectors.joining())),
            HtmlTable.cell(goals(indicator))));
  }

  /** {@code 2 nået, 1 bagud}; empty without goals. */
  private String goals(IndicatorRow indicator) {
    List<TargetRow> goals = data.goals(indicator);
    List<String> words = new ArrayList<>();
    for (GoalStatus status : GoalStatus.values()) {
      long count = goals.stream().filter(row -> row.status() == status).count();
      if (count > 0) {
        words.add(count + " " + StatusMark.text(status, data.language()));
      }
    }

    return String.join(", ", words);
  }
}
