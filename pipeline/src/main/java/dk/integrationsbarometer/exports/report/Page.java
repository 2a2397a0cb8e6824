package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.PageFrame;
import dk.integrationsbarometer.exports.parts.DistrictsPart;
import dk.integrationsbarometer.exports.parts.HowToReadPart;
import dk.integrationsbarometer.exports.parts.ReportData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report has around its sections: cover and contents.
 *
 * @param districts the title of the chapter on them; empty when there is none
 * @param scope the indicators that it is about; empty when it is about all
 */
record Page(
    ReportData data,
    Readership readers,
    ReportPlan plan,
    Optional<String> districts,
    Optional<ReportScope> scope) {
  String html(List<Element> sections) {
    return new PageFrame(data.language(), title() + ", " + data.periodInSentence(), readers.mark())
        .html(List.of(cover(), contents()), sections, data.runNote());
  }

  private String title() {
    return plan.title()
        .map(title -> title.in(data.language()))
        .orElseGet(() -> data.say("Integration barometer: status report"));
  }

  private Element cover() {
    return Element.of("header")
        .with("class", "cover")
        .add(
            Element.of("h1", title()),
            Element.of("p", data.period()).with("class", "period"),
            Html.paragraph(
                data.say(
                        "The report shows how far the city has come with its goals for integration, and how large the gaps between groups of residents are. All figures are of %s. The figures were published on %s.")
                    .formatted(data.place(), data.published())))
        .add(scope.stream().map(each -> Html.paragraph(each.sentence(data, published()))).toList());
  }

  private int published() {
    return data.policyAreas().stream().mapToInt(area -> data.indicatorsOf(area).size()).sum();
  }

  private Element contents() {
    List<Element> links = new ArrayList<>();
    links.add(Html.link(GoalsPart.ID, GoalsPart.title(data)));
    links.add(Html.link(GapsPart.ID, GapsPart.title(data)));
    links.add(Html.link(UncertainPart.ID, UncertainPart.title(data)));
    links.add(Html.link(ChangedPart.ID, ChangedPart.title(data)));
    plan.policy()
        .ifPresent(
            each -> links.add(Html.link(AllGoalsPart.OF_POLICY, AllGoalsPart.titleOf(data, each))));
    links.add(Html.link(AllGoalsPart.ID, AllGoalsPart.title(data)));
    plan.areas(data.policyAreas())
        .forEach(area -> links.add(Html.link(Chapter.id(area), data.policyArea(area))));
    districts.ifPresent(title -> links.add(Html.link(DistrictsPart.ID, title)));
    links.add(Html.link(AllGapsPart.ID, AllGapsPart.title(data)));
    links.add(Html.link(HowToReadPart.ID, HowToReadPart.title(data)));
    links.add(Html.link(AppendixPart.ID, AppendixPart.title(data)));
    data.links()
        .ifPresent(
            pages ->
                links.add(Html.pageLink(pages.index(), data.say("A page for each indicator"))));
    return Html.contents(data.say("Contents"), links);
  }
}
