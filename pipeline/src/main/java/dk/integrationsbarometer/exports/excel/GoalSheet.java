package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet of all goals in every period in which they were measured. */
record GoalSheet(ExportedRun run, Language language) {
  Sheet sheet() {
    CodeLabels labels = run.labels(language);
    Map<String, String> titles =
        run.indicators().stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, row -> row.title().in(language)));
    List<TargetRow> rows = run.rows(Tables.TARGETS);
    return new SheetColumns<>(rows, new Cells<>(Tables.TARGETS, run.numbers()), language)
        .text(
            BookWords.POLICY,
            row -> orNone(row.place().policy().map(code -> labels.label(CodeLists.POLICY, code))))
        .text(BookWords.GOAL_NUMBER, row -> orNone(row.place().number()))
        .text(BookWords.GOAL_TITLE, row -> row.place().title().in(language))
        .text(
            BookWords.COMMITTEE,
            row ->
                orNone(
                    row.place().committee().map(code -> labels.label(CodeLists.COMMITTEE, code))))
        .text(BookWords.NEWEST, row -> labels.label(CodeLists.NEWEST, row.newest().code()))
        .text(BookWords.STATUS, row -> row.status().label().in(language))
        .text(BookWords.INDICATOR, row -> titles.getOrDefault(row.indicator(), row.indicator()))
        .text(BookWords.CODE, TargetRow::indicator)
        .text(BookWords.GOAL_CODE, TargetRow::target)
        .text(ColumnWords.PERIOD, row -> orNone(row.period()))
        .text(BookWords.AREA_CODE, row -> orNone(row.area()))
        .text(
            ColumnWords.AREA,
            row -> orNone(row.area().map(area -> labels.label(IndicatorSheets.AREA, area))))
        .text(ColumnWords.GROUP, row -> labels.group(row.group()))
        .text(ColumnWords.REFERENCE, row -> orNone(row.reference().map(labels::reference)))
        .text(BookWords.BREAKDOWN, row -> breakdown(labels.slice(row.breakdown())))
        .text(BookWords.UNIT_NAME, row -> labels.unit(row.unit()))
        .main(ColumnWords.VALUE, "value", TargetRow::obsStatus)
        .number(ColumnWords.LOW, "ci_low", TargetRow::obsStatus)
        .number(ColumnWords.HIGH, "ci_high", TargetRow::obsStatus)
        .number(BookWords.STARTING_POINT, "base_value", TargetRow::obsStatus)
        .number(BookWords.GOAL, "goal", TargetRow::obsStatus)
        .number(BookWords.PATH, "path", TargetRow::obsStatus)
        .text(BookWords.BY, row -> orNone(row.by()))
        .text(BookWords.NOTE, row -> orNone(Optional.of(row.note().in(language))))
        .sheet(
            BookWords.GOALS.in(language),
            BookWords.GOALS_TITLE.in(language),
            List.of(BookWords.SOURCES.in(language)));
  }

  private String breakdown(String words) {
    return words.isEmpty() ? Words.TOTAL.in(language) : words;
  }

  private String orNone(Optional<String> text) {
    return text.filter(each -> !each.isEmpty()).orElse(BookWords.NOTHING.in(language));
  }
}
