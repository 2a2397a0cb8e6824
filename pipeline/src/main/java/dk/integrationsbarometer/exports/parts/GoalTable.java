package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.HtmlTable;
import dk.integrationsbarometer.exports.page.StatusMark;
import dk.integrationsbarometer.exports.sentences.GoalWords;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goals with their starting points, newest numbers and statuses, as a table. */
public record GoalTable(ReportData data) {
  /** All the goals of a page, by policy. */
  public Element of(List<TargetRow> goals) {
    return of(goals, List.of());
  }

  /**
   * Some of the goals, under a name that nothing else on the page has.
   *
   * @param limits the names of what they are the goals of
   */
  public Element of(List<TargetRow> goals, List<String> limits) {
    return named(
        Stream.concat(Stream.of(data.say("The goals with figures and status")), limits.stream())
            .collect(Collectors.joining(", ")),
        goals);
  }

  private Element named(String name, List<TargetRow> goals) {
    var table =
        new HtmlTable(
            name,
            List.of(
                data.say("Goal, with its number in the policy"),
                data.say("Committee"),
                data.say("Starting point"),
                data.say("Now"),
                data.say("Status")));
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
    lines.add(data.number(words.number(row, row.value().getAsDouble()), row.obsStatus()));
    row.interval()
        .ifPresent(
            given ->
                lines.add(
                    words.number(row, given.low())
                        + data.say(" to ")
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
        + words.outlook(row).stream().map(each -> "; " + each).collect(Collectors.joining())
        + ".";
  }
}
