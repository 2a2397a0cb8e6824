package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.WrittenName;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.StatusMark;
import dk.integrationsbarometer.exports.sentences.GoalWords;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every goal with its starting point, its newest number and its status. */
record AllGoalsPart(ReportData data) {
  static final String ID = "alle-maal";
  static final String OF_POLICY = "politik";

  static String title(ReportData data) {
    return data.say("Alle mål", "All goals");
  }

  /** The heading of the goals of the policy that a report is about. */
  static String titleOf(ReportData data, WrittenName policy) {
    return data.say("Mål: ", "Goals: ") + data.policy(Optional.of(policy.name()));
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
                data.say(
                    "Ingen af politikkens mål er målt med offentliggjorte tal.",
                    "None of the goals of this policy is measured by published figures."))
            : table(goals));
  }

  Element element() {
    return Html.section(ID, Element.of("h2", title(data)))
        .with("class", "chapter")
        .add(table(data.goals()));
  }

  /** Some of the goals, by policy. */
  Element table(List<TargetRow> goals) {
    var table =
        new HtmlTable(
            data.say("Målene med tal og status", "The goals with figures and status"),
            List.of(
                data.say("Mål", "Goal"),
                data.say("Udvalg", "Committee"),
                data.say("Udgangspunkt", "Starting point"),
                data.say("Nu", "Now"),
                data.say("Status", "Status")));
    for (Optional<String> policy : data.policies()) {
      List<TargetRow> here =
          goals.stream().filter(row -> row.place().policy().equals(policy)).toList();
      if (!here.isEmpty()) {
        table.heading(data.policy(policy));
        here.forEach(row -> goal(table, row));
      }
    }

    return table.element();
  }

  private void goal(HtmlTable table, TargetRow row) {
    IndicatorRow indicator = data.indicator(row.indicator()).orElseThrow();
    var words =
        new GoalWords(
            indicator, new QuotedNames(data.labels(), data.tongue()), data.format(indicator));
    table.row(
        title(row, words),
        List.of(
            HtmlTable.cell(data.committee(row.place().committee())),
            HtmlTable.lines(base(row, words)),
            HtmlTable.lines(now(row, words)),
            StatusMark.cell(row.status(), words.statusWord(row))));
  }

  /** The period, the number and its interval, each on a line. */
  private List<String> now(TargetRow row, GoalWords words) {
    if (row.value().isEmpty()) {
      return row.period().stream().toList();
    }

    List<String> lines = new ArrayList<>(row.period().stream().toList());
    lines.add(words.number(row, row.value().getAsDouble()));
    row.interval()
        .ifPresent(
            given ->
                lines.add(
                    words.number(row, given.low())
                        + data.say(" til ", " to ")
                        + words.number(row, given.high())));
    return lines;
  }

  /** The published number of the base period. */
  private List<String> base(TargetRow row, GoalWords words) {
    List<String> lines = new ArrayList<>(row.basePeriod().stream().toList());
    row.baseValue().ifPresent(value -> lines.add(words.number(row, value)));
    return lines;
  }

  /** The goal in the words of its policy, and how it is measured. */
  private String title(TargetRow row, GoalWords words) {
    String number = row.place().number().map(each -> each + ". ").orElse("");
    return number
        + row.place().title().in(data.language())
        + ". "
        + data.title(data.indicator(row.indicator()).orElseThrow())
        + ": "
        + words.subject(row)
        + " "
        + words.wanted(row)
        + ".";
  }
}
