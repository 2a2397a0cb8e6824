package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.sentences.GoalWords;
import dk.integrationsbarometer.exports.sentences.Paragraph;
import dk.integrationsbarometer.exports.sentences.QuotedNames;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.GoalOverviewRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All goals of the city: how many of each policy have which status, then each of them. */
public final class GoalText {
  private final PublishedRun run;
  private final Language language;
  private final Bilingual tongue;
  private final CodeLabels labels;
  private final Map<String, IndicatorRow> indicators;
  private final List<String> lines = new ArrayList<>();

  private GoalText(PublishedRun run, Language language) {
    this.run = run;
    this.language = language;
    this.tongue = new Bilingual(language);
    this.labels = new CodeLabels(run.rows(Tables.CODES), language);
    this.indicators =
        run.rows(Tables.INDICATORS).stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, Function.identity()));
  }

  /** A table and a list; every line ends with \n. */
  public static String of(PublishedRun run, Language language) {
    var text = new GoalText(run, language);
    text.addTable();
    text.policies().forEach(text::addPolicy);
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private List<Optional<String>> policies() {
    return run.rows(Tables.GOAL_OVERVIEW).stream().map(GoalOverviewRow::policy).distinct().toList();
  }

  private String name(Optional<String> policy) {
    return policy
        .map(code -> labels.label(CodeLists.POLICY, code))
        .orElseGet(() -> tongue.say("Goals of no policy"));
  }

  private void addTable() {
    lines.add(tongue.say("Goals by policy"));
    lines.addAll(
        Paragraph.lines(
            "",
            tongue.say(
                "Every goal counts once, in the newest period in which it could be judged. A goal whose figures are hidden for confidentiality counts as not measured.")));
    lines.add("");
    var table = new AlignedTable();
    List<String> heading =
        Stream.of(GoalStatus.values()).map(status -> status.label().in(language)).toList();
    table.row("", with(heading, Words.TOTAL.in(language)));
    for (Optional<String> policy : policies()) {
      table.row(name(policy), counts(policy::equals));
    }

    table.row(Words.TOTAL.in(language), counts(policy -> true));
    lines.addAll(table.lines());
  }

  private List<String> counts(Predicate<Optional<String>> policy) {
    List<GoalOverviewRow> rows =
        run.rows(Tables.GOAL_OVERVIEW).stream().filter(row -> policy.test(row.policy())).toList();
    List<String> counts =
        Stream.of(GoalStatus.values())
            .map(status -> sum(rows.stream().filter(row -> row.status() == status)))
            .toList();
    return with(counts, sum(rows.stream()));
  }

  private static String sum(Stream<GoalOverviewRow> rows) {
    return String.valueOf(rows.mapToLong(GoalOverviewRow::goals).sum());
  }

  private static List<String> with(List<String> cells, String last) {
    return Stream.concat(cells.stream(), Stream.of(last)).toList();
  }

  /** Goals with a number first, by it; then the others in the order of the table. */
  private void addPolicy(Optional<String> policy) {
    lines.add("");
    lines.add(name(policy));
    TargetRow.newest(run.rows(Tables.TARGETS)).stream()
        .filter(row -> row.place().policy().equals(policy))
        .sorted(Comparator.comparing(GoalText::order))
        .forEach(this::addGoal);
  }

  private static String order(TargetRow row) {
    return row.place().number().map(number -> String.format("%9s", number)).orElse("~");
  }

  private void addGoal(TargetRow row) {
    IndicatorRow indicator = indicators.get(row.indicator());
    var words =
        new GoalWords(
            indicator, new QuotedNames(labels, tongue), FigureFormat.of(indicator, language));
    String said = indicator.title().in(language) + ". " + words.note(row) + words.of(row);
    if (row.place().policy().isPresent()) {
      lines.addAll(Paragraph.lines("  - ", goal(row)));
      lines.addAll(Paragraph.lines("    ", said));
    } else {
      lines.addAll(Paragraph.lines("  - ", said));
    }

    lines.add("    [" + row.indicator() + ", " + row.target() + "]");
  }

  /** Its number, what it is, and the committee that answers for it. */
  private String goal(TargetRow row) {
    String number = row.place().number().map(each -> each + ". ").orElse("");
    String committee =
        row.place()
            .committee()
            .map(code -> " (" + labels.label(CodeLists.COMMITTEE, code) + ")")
            .orElse("");
    return number + row.place().title().in(language) + committee;
  }
}
