package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.StatusMark;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The goals at a glance: how many have which status, then each of them. */
record GoalsPart(ReportData data, GoalNames names) {
  static final String ID = "maal";

  static String title(ReportData data) {
    return data.say("The goals at a glance");
  }

  Element element() {
    List<TargetRow> goals = data.goals();
    Element section = Html.section(ID, Element.of("h2", title(data)));
    if (goals.isEmpty()) {
      return section.add(Html.paragraph(data.say("There are no goals.")));
    }

    section.add(
        Html.paragraph(counts(goals)),
        Html.note(
            data.say(
                    "Every goal counts once, in the newest period in which it could be judged. A goal whose figures are hidden for confidentiality counts as not measured.")
                + " "
                + data.say(
                    "Behind a goal stands the period of its figure and, in brackets, by when it is to be reached; a number before a goal is its number in the policy.")));
    return section
        .add(overviews(goals))
        .add(
            ofPolicies(goals),
            Element.of("p")
                .add(
                    Html.link(
                        AllGoalsPart.ID,
                        data.say("See all goals with figures, committees and status"))));
  }

  /** The policy in force first, or the newest; of the others those that there is something of. */
  private Element ofPolicies(List<TargetRow> goals) {
    Element all = Element.of("div");
    for (Optional<String> policy : data.policies()) {
      List<Element> lists =
          lists(goals.stream().filter(row -> row.place().policy().equals(policy)).toList());
      if (!lists.isEmpty()) {
        all.add(Element.of("h3", data.policy(policy))).add(lists);
      } else if (policy.equals(data.policies().get(0))) {
        all.add(
            Element.of("h3", data.policy(policy)),
            Html.paragraph(data.say("None of its goals can be judged by these figures.")));
      }
    }

    return all;
  }

  private List<Element> lists(List<TargetRow> goals) {
    return Stream.of(
            titles(goals, GoalStatus.REACHED, data.say("Goals reached")),
            titles(goals, GoalStatus.REACHED_SO_FAR, data.say("Goals reached so far")),
            titles(goals, GoalStatus.ON_THE_WAY, data.say("Goals on the way")),
            titles(goals, GoalStatus.BEHIND, data.say("Goals behind")),
            titles(goals, GoalStatus.NOT_REACHED, data.say("Goals not reached by their deadline")))
        .flatMap(List::stream)
        .toList();
  }

  private String counts(List<TargetRow> goals) {
    List<String> parts = new ArrayList<>();
    for (GoalStatus status : GoalStatus.values()) {
      parts.add(count(goals, status) + " " + status.label().in(data.language()));
    }

    return Counted.say(data.say("Of %d [goal|goals] the status is: "), goals.size())
        + data.tongue().listed(parts)
        + ".";
  }

  /** How many goals of each policy, and of each committee, have which status. */
  private List<Element> overviews(List<TargetRow> goals) {
    Map<String, List<TargetRow>> byPolicy = new LinkedHashMap<>();
    data.policies().forEach(policy -> byPolicy.put(data.policy(policy), new ArrayList<>()));
    goals.forEach(row -> byPolicy.get(data.policy(row.place().policy())).add(row));
    Map<String, List<TargetRow>> byCommittee = new LinkedHashMap<>();
    goals.forEach(
        row ->
            byCommittee
                .computeIfAbsent(data.committee(row.place().committee()), any -> new ArrayList<>())
                .add(row));
    return List.of(
        overview(data.say("Goals by policy"), data.say("Policy"), byPolicy),
        overview(data.say("Goals by committee"), data.say("Committee"), byCommittee));
  }

  private Element overview(String title, String first, Map<String, List<TargetRow>> parts) {
    List<String> headings = new ArrayList<>(List.of(first));
    for (GoalStatus status : GoalStatus.values()) {
      headings.add(StatusMark.text(status, data.language()));
    }

    var table = new HtmlTable(title, headings);
    parts.forEach(
        (name, goals) ->
            table.numbers(
                name,
                Arrays.stream(GoalStatus.values())
                    .map(status -> String.valueOf(count(goals, status)))
                    .toList()));
    return table.element();
  }

  private static long count(List<TargetRow> goals, GoalStatus status) {
    return goals.stream().filter(row -> row.status() == status).count();
  }

  /** The goals of one status, by the committees that answer for them; nothing without any. */
  private List<Element> titles(List<TargetRow> goals, GoalStatus status, String title) {
    List<TargetRow> here = goals.stream().filter(row -> row.status() == status).toList();
    String heading = "%s %s (%d)".formatted(StatusMark.sign(status), title, here.size());
    return here.isEmpty()
        ? List.of()
        : List.of(Element.of("h4", heading), names.withDeadlines(here));
  }
}
