package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.problems.Counted;
import java.util.List;

/**
 * Changes of figures from complete registers, which no chance explains. There can be many, and the
 * first pages are for what the council asks: a few are told, those with a goal first.
 *
 * @param all one for each indicator, in the order of the report
 */
record ExactChanges(ReportData data, List<ToldChange> all) {
  private static final int TOLD = 3;

  List<Element> elements() {
    if (all.isEmpty()) {
      return List.of();
    }

    List<ToldChange> seen = all.stream().filter(change -> change.isSeen(data)).toList();
    List<String> told = ToldChange.first(seen, TOLD, data);
    Element lead = Html.paragraph(lead(seen.size(), told.size()));
    return told.isEmpty() ? List.of(lead) : List.of(lead, Html.list(told));
  }

  private String lead(int seen, int told) {
    return Counted.say(
        data.say(
            "Figures of complete registers have no uncertainty interval. The first group of each of %d [indicator|indicators] is looked at: %d [figure differs|figures differ] from before; %d [is|are] told here, the newest first and of these first those with a goal. The rest is in the published table of changes."),
        all.size(),
        seen,
        told);
  }
}
