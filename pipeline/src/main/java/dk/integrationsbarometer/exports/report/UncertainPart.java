package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the figures cannot say: goals that cannot be judged, gaps that may be chance. */
record UncertainPart(ReportData data, GoalNames names) {
  static final String ID = "usikkert";

  /** More goals of a status are counted only; the page of all goals names them. */
  private static final int NAMED = 20;

  static String title(ReportData data) {
    return data.say("What is uncertain");
  }

  Element element() {
    Element section = Html.section(ID, Element.of("h2", title(data)));
    return section.add(Html.list(List.of(gaps(), figures()))).add(goals()).add(unreliable());
  }

  private String gaps() {
    List<RankedGap> all =
        RankedGap.all(data).stream().filter(each -> each.gap().interval().isPresent()).toList();
    long unsure = all.stream().filter(each -> !each.isSure()).count();
    return Counted.say(
        data.say(
            "Of %d [gap|gaps] with an uncertainty interval, %d cannot be told apart from no gap."),
        all.size(),
        unsure);
  }

  private List<FigureRow> newest(IndicatorRow indicator) {
    String period = data.newest(indicator);
    return data.figures(indicator).stream()
        .filter(row -> row.period().equals(period) && row.breakdown().equals(Slice.TOTAL))
        .toList();
  }

  private String figures() {
    List<FigureRow> all =
        data.policyAreas().stream()
            .flatMap(area -> data.indicatorsOf(area).stream())
            .flatMap(indicator -> newest(indicator).stream())
            .toList();
    long preliminary = count(all, ObsStatus.PRELIMINARY);
    String further =
        preliminary == 0
            ? ""
            : " "
                + Counted.say(
                    data.say(
                        "%d of the figures [is|are] preliminary, because a delivery behind them is to be corrected."),
                    preliminary);
    return Counted.say(
            data.say(
                "Of %d [figure|figures] of whole groups in the newest periods, %d [is|are] hidden for confidentiality, and %d [is|are] marked as uncertain."),
            all.size(),
            count(all, ObsStatus.SUPPRESSED),
            count(all, ObsStatus.UNRELIABLE))
        + further;
  }

  private static long count(List<FigureRow> rows, ObsStatus status) {
    return rows.stream().filter(row -> row.obsStatus() == status).count();
  }

  private List<Element> goals() {
    List<Element> elements = new ArrayList<>();
    add(
        elements,
        GoalStatus.CANNOT_BE_SAID,
        data.say("These goals cannot be judged, because the uncertainty is too large:"));
    add(
        elements,
        GoalStatus.NOT_COMPARABLE,
        data.say(
            "These goals cannot be compared with their starting point because of a break in the series:"));
    add(
        elements,
        GoalStatus.NOT_MEASURED,
        data.say(
            "These goals have either no figure that may be shown, only figures of another time than that of the goal, or no starting point to compare the figure with:"));
    return elements;
  }

  private void add(List<Element> elements, GoalStatus status, String lead) {
    List<TargetRow> goals = data.goals().stream().filter(row -> row.status() == status).toList();
    if (goals.size() > NAMED) {
      elements.add(Html.paragraph(lead + " " + counted(goals)));
      return;
    }

    if (!goals.isEmpty()) {
      elements.add(Html.paragraph(lead));
      elements.add(names.byCommittee(goals));
    }
  }

  private String counted(List<TargetRow> goals) {
    Map<String, Long> byCommittee =
        goals.stream()
            .collect(
                Collectors.groupingBy(
                    row -> data.committee(row.place().committee()),
                    LinkedHashMap::new,
                    Collectors.counting()));
    return byCommittee.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "))
        + data.say(". They stand under “All goals”.");
  }

  private List<Element> unreliable() {
    List<String> titles =
        data.policyAreas().stream()
            .flatMap(area -> data.indicatorsOf(area).stream())
            .filter(indicator -> count(newest(indicator), ObsStatus.UNRELIABLE) > 0)
            .map(data::title)
            .toList();
    return titles.isEmpty()
        ? List.of()
        : List.of(
            Html.paragraph(
                data.say(
                        "These indicators have figures that rest on few people or have a wide interval: ")
                    + String.join("; ", titles)
                    + "."));
  }
}
