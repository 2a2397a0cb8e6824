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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goals at a glance: how many have which status, then each of them. */
record GoalsPart(ReportData data) {
  static final String ID = "maal";

  static String title(ReportData data) {
    return data.say("Målene kort", "The goals at a glance");
  }

  Element element() {
    List<TargetRow> goals = data.goals();
    Element section = Html.section(ID, Element.of("h2", title(data)));
    if (goals.isEmpty()) {
      return section.add(Html.paragraph(data.say("Der er ingen mål.", "There are no goals.")));
    }

    return section.add(
        Html.paragraph(counts(goals)),
        Html.note(
            data.say(
                "Hvert mål tæller én gang, i den nyeste periode, hvor det kunne bedømmes. Et mål, hvis tal er skjult af hensyn til fortrolighed, tæller som ikke målt.",
                "Every goal counts once, in the newest period in which it could be judged. A goal whose figures are hidden for confidentiality counts as not measured.")),
        overview(goals),
        ofPolicies(goals),
        Element.of("p")
            .add(
                Html.link(
                    AllGoalsPart.ID,
                    data.say(
                        "Se alle mål med tal, udvalg og status",
                        "See all goals with figures, committees and status"))));
  }

  /** The policy in force first, or the newest; then the earlier ones together. */
  private Element ofPolicies(List<TargetRow> goals) {
    Optional<String> first = data.policies().get(0);
    List<TargetRow> newest =
        goals.stream().filter(row -> row.place().policy().equals(first)).toList();
    List<TargetRow> earlier =
        goals.stream().filter(row -> !row.place().policy().equals(first)).toList();
    Element lists = Element.of("div").add(Element.of("h3", data.policy(first)), lists(newest));
    return earlier.isEmpty()
        ? lists
        : lists.add(
            Element.of("h3", data.say("Andre politikker", "Other policies")), lists(earlier));
  }

  private Element lists(List<TargetRow> goals) {
    return Element.of("div")
        .add(
            titles(goals, GoalStatus.REACHED, data.say("Nåede mål", "Goals reached")),
            titles(goals, GoalStatus.ON_THE_WAY, data.say("Mål på vej", "Goals on the way")),
            titles(goals, GoalStatus.BEHIND, data.say("Mål bagud", "Goals behind")));
  }

  private String counts(List<TargetRow> goals) {
    List<String> parts = new ArrayList<>();
    for (GoalStatus status : GoalStatus.values()) {
      long count = goals.stream().filter(row -> row.status() == status).count();
      parts.add(count + " " + status.label().in(data.language()));
    }

    return Counted.say(
            data.say("Af %d mål er status: ", "Of %d [goal|goals] the status is: "), goals.size())
        + data.tongue().listed(parts)
        + ".";
  }

  /** How many goals of each policy have which status. */
  private Element overview(List<TargetRow> goals) {
    List<String> headings = new ArrayList<>(List.of(data.say("Politik", "Policy")));
    for (GoalStatus status : GoalStatus.values()) {
      headings.add(StatusMark.text(status, data.language()));
    }

    var table = new HtmlTable(data.say("Mål efter politik", "Goals by policy"), headings);
    for (Optional<String> policy : data.policies()) {
      List<TargetRow> here =
          goals.stream().filter(row -> row.place().policy().equals(policy)).toList();
      List<String> cells = new ArrayList<>();
      for (GoalStatus status : GoalStatus.values()) {
        cells.add(String.valueOf(here.stream().filter(row -> row.status() == status).count()));
      }

      table.numbers(data.policy(policy), cells);
    }

    return table.element();
  }

  /**
   * The goal in the words of its policy, with its number where it has one; when it is measured in
   * several ways, by which of them.
   */
  private String name(TargetRow row, List<TargetRow> goals) {
    String title = row.place().title().in(data.language());
    String name = row.place().number().map(number -> number + ". " + title).orElse(title);
    boolean isOneOfSeveral =
        goals.stream().filter(other -> other.place().equals(row.place())).count() > 1;
    return isOneOfSeveral
        ? name + " (" + data.title(data.indicator(row.indicator()).orElseThrow()) + ")"
        : name;
  }

  /** The goals of one status, by the committees that answer for them; nothing without any. */
  private Element titles(List<TargetRow> goals, GoalStatus status, String title) {
    Map<String, List<String>> byCommittee = new LinkedHashMap<>();
    goals.stream()
        .filter(row -> row.status() == status)
        .forEach(
            row ->
                byCommittee
                    .computeIfAbsent(
                        data.committee(row.place().committee()), committee -> new ArrayList<>())
                    .add(name(row, goals)));
    Element list = Element.of("dl").with("class", "tight");
    byCommittee.forEach(
        (committee, names) ->
            list.add(
                Html.definition(committee, String.join("; ", new LinkedHashSet<>(names)) + ".")));
    boolean isThere = goals.stream().anyMatch(row -> row.status() == status);
    return Element.of("div")
        .add(
            isThere
                ? List.of(Element.of("h4", StatusMark.sign(status) + " " + title), list)
                : List.of());
  }
}
