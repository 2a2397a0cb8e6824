package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.Brackets;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.exports.sentences.GoalWords;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the goals of a report are called: the words of the policy with the goal's number there, and
 * where several goals have the same, behind them what tells them apart.
 */
final class GoalNames {
  private final ReportData data;
  private final Map<TargetRow, List<String>> further = new HashMap<>();

  private GoalNames(ReportData data) {
    this.data = data;
  }

  static GoalNames of(ReportData data) {
    var names = new GoalNames(data);
    data.goals().forEach(row -> names.further.put(row, new ArrayList<>()));
    groups(data.goals(), names::title).forEach(alike -> names.tellApart(alike, 0));
    return names;
  }

  /** {@code 3. More residents in work (women)}. */
  String of(TargetRow row) {
    return name(row) + period(row);
  }

  private String name(TargetRow row) {
    return further(row).isEmpty() ? title(row) : Brackets.behind(title(row), further(row));
  }

  /** Of when the figure is that decides; in so many words where another time stands before it. */
  private String period(TargetRow row) {
    String words = saysItsDay(row) ? data.say("figure of %s") : "%s";
    var preliminary = new PreliminaryWord(data.language());
    return row.period()
        .map(code -> words.formatted(data.periodWords(code)))
        .map(period -> ", " + preliminary.behind(period, row.obsStatus()))
        .orElse("");
  }

  /** And by when the goal is to be reached, where its name does not say that. */
  private String deadline(TargetRow row) {
    return saysItsDay(row) ? "" : words(row).deadline(row).map(day -> " (" + day + ")").orElse("");
  }

  private boolean saysItsDay(TargetRow row) {
    return further.get(row).contains(words(row).wanted(row));
  }

  /** Some of the goals, by the committees that answer for them; those of one title together. */
  Element byCommittee(List<TargetRow> goals) {
    return byCommittee(goals, this::period);
  }

  /** The same, each goal with its deadline. */
  Element withDeadlines(List<TargetRow> goals) {
    return byCommittee(goals, row -> period(row) + deadline(row));
  }

  private Element byCommittee(List<TargetRow> goals, Function<TargetRow, String> when) {
    Element list = Element.of("dl").with("class", "tight");
    for (List<TargetRow> ofCommittee : groups(goals, this::committee)) {
      String titles =
          groups(ofCommittee, this::title).stream()
              .map(alike -> together(alike, when))
              .collect(Collectors.joining("; "));
      list.add(Html.definition(committee(ofCommittee.get(0)), titles + "."));
    }

    return list;
  }

  private String together(List<TargetRow> alike, Function<TargetRow, String> when) {
    return alike.size() == 1
        ? name(alike.get(0)) + when.apply(alike.get(0))
        : Brackets.behind(
            title(alike.get(0)),
            Counted.say(data.say("%d [goal|goals]: "), alike.size())
                + alike.stream()
                    .map(row -> further(row) + when.apply(row))
                    .collect(Collectors.joining(" · ")));
  }

  private static Collection<List<TargetRow>> groups(
      List<TargetRow> rows, Function<TargetRow, String> by) {
    return rows.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private String committee(TargetRow row) {
    return data.committee(row.place().committee());
  }

  private String title(TargetRow row) {
    String title = row.place().title().in(data.language());
    return row.place().number().map(number -> number + ". " + title).orElse(title);
  }

  private String further(TargetRow row) {
    return String.join(", ", further.get(row));
  }

  /** Adds to the names of goals what differs between them, until each is alone with its own. */
  private void tellApart(List<TargetRow> alike, int difference) {
    if (alike.size() == 1 || difference == differences().size()) {
      return;
    }

    Function<TargetRow, String> words = differences().get(difference);
    Collection<List<TargetRow>> groups = groups(alike, words);
    if (groups.size() > 1) {
      alike.forEach(row -> further.get(row).add(words.apply(row)));
    }

    groups.forEach(group -> tellApart(group, difference + 1));
  }

  /** What is measured, whose figure it is, what it is to be, and the policy. */
  private List<Function<TargetRow, String>> differences() {
    return List.of(
        row -> data.title(indicator(row)),
        row -> words(row).subject(row),
        row -> words(row).wanted(row),
        row -> data.policy(row.place().policy()));
  }

  private GoalWords words(TargetRow row) {
    return new GoalWords(
        indicator(row), new QuotedNames(data.labels(), data.tongue()), data.format(indicator(row)));
  }

  private IndicatorRow indicator(TargetRow row) {
    return data.indicator(row.indicator()).orElseThrow();
  }
}
