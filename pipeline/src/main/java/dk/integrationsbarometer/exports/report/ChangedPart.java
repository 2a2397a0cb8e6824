package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What is different from last time: since the last report, and the figures that have surely changed
 * since their period before.
 *
 * @param last with the run of the last report, where there is one
 */
record ChangedPart(ReportData data, GoalNames names, LastRun last) {
  static final String ID = "aendret";

  /** The first pages are for what the council asks; the chapters have the others. */
  private static final int TOLD = 4;

  static String title(ReportData data) {
    return data.say("What is different from last time");
  }

  Element element() {
    Element section =
        Html.section(ID, Element.of("h2", title(data)))
            .add(Element.of("h3", data.say("Since the last report")))
            .add(new SinceLastReport(data, names, last).elements())
            .add(Element.of("h3", data.say("Since the period before")));
    int compared = 0;
    int sure = 0;
    List<ToldChange> told = new ArrayList<>();
    List<ToldChange> exact = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String area : data.policyAreas()) {
      for (IndicatorRow indicator : data.indicatorsOf(area)) {
        List<ChangeRow> changes = latest(indicator);
        if (data.isExact(indicator)) {
          changes.stream().limit(1).forEach(row -> exact.add(new ToldChange(indicator, row)));
          continue;
        }

        compared += changes.size();
        List<ChangeRow> certain = changes.stream().filter(ChangedPart::isSure).toList();
        sure += certain.size();
        certain.stream()
            .filter(row -> seen.add(row.period() + data.words(indicator).changeSentence(row)))
            .forEach(row -> told.add(new ToldChange(indicator, row)));
      }
    }

    List<String> sentences = ToldChange.first(told, TOLD, data);

    return section
        .add(
            Html.paragraph(
                Counted.say(
                    data.say(
                        "Each figure is compared with the latest earlier period that allows it. Of %d [figure|figures] with an uncertainty interval, %d [has|have] changed by more than chance can explain; the others cannot be told apart from the figure before. Here [3$is|are] %3$d [change|changes], the newest first and of these first those with a goal; the rest is in the published table of changes. A change that several indicators show is named once."),
                    compared,
                    sure,
                    sentences.size())))
        .add(sentences.isEmpty() ? List.of() : List.of(Html.list(sentences)))
        .add(new ExactChanges(data, exact).elements());
  }

  /** Of each group, the change since the latest earlier period that was published. */
  private List<ChangeRow> latest(IndicatorRow indicator) {
    String period = data.newest(indicator);
    Map<String, ChangeRow> latest =
        data.rows(Tables.CHANGES).stream()
            .filter(row -> row.indicator().equals(indicator.indicator()))
            .filter(row -> row.area().equals(data.area()) && row.period().equals(period))
            .filter(row -> row.breakdown().equals(Slice.TOTAL) && row.value().isPresent())
            .collect(
                Collectors.toMap(
                    ChangeRow::group,
                    row -> row,
                    BinaryOperator.maxBy(Comparator.comparing(ChangeRow::basePeriod)),
                    LinkedHashMap::new));
    return latest.values().stream()
        .sorted(Comparator.comparing(ChangeRow::group, data.labels().groupOrder()))
        .toList();
  }

  /** Its interval does not hold 0. */
  private static boolean isSure(ChangeRow row) {
    return row.interval().map(interval -> !interval.holds(0)).orElse(false);
  }
}
