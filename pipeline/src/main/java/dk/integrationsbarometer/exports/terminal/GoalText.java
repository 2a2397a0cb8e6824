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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All goals of the city: how many have which status in each area of policy, then each of them. */
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
    text.areas().forEach(text::addArea);
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private List<String> areas() {
    return run.rows(Tables.GOAL_OVERVIEW).stream()
        .map(GoalOverviewRow::policyArea)
        .distinct()
        .toList();
  }

  private void addTable() {
    lines.add(tongue.say("Mål efter politikområde", "Goals by area of policy"));
    lines.addAll(
        Paragraph.lines(
            "",
            tongue.say(
                "Hvert mål tæller én gang, i den nyeste periode, hvor det kunne bedømmes. Et mål, hvis tal er skjult af hensyn til fortrolighed, tæller som ikke målt.",
                "Every goal counts once, in the newest period in which it could be judged. A goal whose figures are hidden for confidentiality counts as not measured.")));
    lines.add("");
    var table = new AlignedTable();
    List<String> heading =
        Stream.of(GoalStatus.values()).map(status -> status.label().in(language)).toList();
    table.row("", with(heading, Words.TOTAL.in(language)));
    for (String area : areas()) {
      table.row(labels.label(CodeLists.POLICY_AREA, area), counts(area::equals));
    }

    table.row(Words.TOTAL.in(language), counts(area -> true));
    lines.addAll(table.lines());
  }

  private List<String> counts(Predicate<String> area) {
    List<GoalOverviewRow> rows =
        run.rows(Tables.GOAL_OVERVIEW).stream().filter(row -> area.test(row.policyArea())).toList();
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

  private void addArea(String area) {
    lines.add("");
    lines.add(labels.label(CodeLists.POLICY_AREA, area));
    TargetRow.newest(run.rows(Tables.TARGETS)).stream()
        .filter(row -> indicators.get(row.indicator()).policyArea().equals(area))
        .forEach(this::addGoal);
  }

  private void addGoal(TargetRow row) {
    IndicatorRow indicator = indicators.get(row.indicator());
    var words =
        new GoalWords(
            indicator, new QuotedNames(labels, tongue), FigureFormat.of(indicator, language));
    String title = indicator.title().in(language) + ". ";
    lines.addAll(Paragraph.lines("  - ", title + words.note(row) + words.of(row)));
    lines.add("    [" + row.indicator() + ", " + row.target() + "]");
  }
}
