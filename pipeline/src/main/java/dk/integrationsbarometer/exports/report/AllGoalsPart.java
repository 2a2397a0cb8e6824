package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.WrittenName;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.GoalTable;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.List;
import java.util.Optional;

/** Every goal with its starting point, its newest number and its status. */
record AllGoalsPart(ReportData data) {
  static final String ID = "alle-maal";
  static final String OF_POLICY = "politik";

  static String title(ReportData data) {
    return data.say("All goals");
  }

  /** The heading of the goals of the policy that a report is about. */
  static String titleOf(ReportData data, WrittenName policy) {
    return data.say("Goals: ") + data.policy(Optional.of(policy.name()));
  }

  /** The goals of the policy that a report is about, before all others. */
  Element of(WrittenName policy) {
    Element section = Html.section(OF_POLICY, Element.of("h2", titleOf(data, policy)));
    List<TargetRow> goals =
        data.goals().stream()
            .filter(row -> row.place().policy().equals(Optional.of(policy.name())))
            .toList();
    return section.add(
        goals.isEmpty()
            ? Html.paragraph(
                data.say("None of the goals of this policy is measured by published figures."))
            : new GoalTable(data).of(goals, List.of(data.policy(Optional.of(policy.name())))));
  }

  Element element() {
    return Html.section(ID, Element.of("h2", title(data)))
        .with("class", "chapter")
        .add(
            data.goals().isEmpty()
                ? Html.paragraph(data.say("There are no goals."))
                : new GoalTable(data).of(data.goals()));
  }
}
