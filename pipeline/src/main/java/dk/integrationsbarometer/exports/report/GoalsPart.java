package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;

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
        titles(goals, GoalStatus.REACHED, data.say("Nåede mål", "Goals reached")),
        titles(goals, GoalStatus.ON_THE_WAY, data.say("Mål på vej", "Goals on the way")),
        titles(goals, GoalStatus.BEHIND, data.say("Mål bagud", "Goals behind")),
        Html.paragraph(data.say("Alle mål med tal: ", "All goals with their figures: "))
            .add(Html.link(AllGoalsPart.ID, AllGoalsPart.title(data))));
  }

  private String counts(List<TargetRow> goals) {
    List<String> parts = new ArrayList<>();
    for (GoalStatus status : GoalStatus.values()) {
      long count = goals.stream().filter(row -> row.status() == status).count();
      parts.add(count + " " + status.label().in(data.language()));
    }

    return data.say("Af %d mål er status: ", "Of %d goals the status is: ").formatted(goals.size())
        + data.tongue().listed(parts)
        + ".";
  }

  /** The goals of one status, by area of policy; nothing when there are none. */
  private Element titles(List<TargetRow> goals, GoalStatus status, String title) {
    Element list = Element.of("dl").with("class", "tight");
    for (String area : data.policyAreas()) {
      List<String> titles =
          data.goalsOf(area, goals).stream()
              .filter(row -> row.status() == status)
              .map(row -> data.title(data.indicator(row.indicator()).orElseThrow()))
              .distinct()
              .toList();
      if (!titles.isEmpty()) {
        list.add(Html.definition(data.policyArea(area), String.join("; ", titles) + "."));
      }
    }

    boolean isThere = goals.stream().anyMatch(row -> row.status() == status);
    return Element.of("div")
        .add(
            isThere
                ? List.of(Element.of("h3", StatusMark.sign(status) + " " + title), list)
                : List.of());
  }

  /** How many goals of each area of policy have which status. */
  private Element overview(List<TargetRow> goals) {
    List<String> headings = new ArrayList<>(List.of(data.say("Politikområde", "Area of policy")));
    for (GoalStatus status : GoalStatus.values()) {
      headings.add(StatusMark.text(status, data.language()));
    }

    var table =
        new HtmlTable(data.say("Mål efter politikområde", "Goals by area of policy"), headings);
    for (String area : data.policyAreas()) {
      List<TargetRow> here = data.goalsOf(area, goals);
      if (!here.isEmpty()) {
        List<String> cells = new ArrayList<>();
        for (GoalStatus status : GoalStatus.values()) {
          cells.add(String.valueOf(here.stream().filter(row -> row.status() == status).count()));
        }

        table.numbers(data.policyArea(area), cells);
      }
    }

    return table.element();
  }
}
