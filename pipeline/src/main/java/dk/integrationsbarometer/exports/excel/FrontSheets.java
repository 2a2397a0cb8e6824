package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.ExportWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.BreakRow;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets before the figures: cover, contents, notes and signs. */
final class FrontSheets {
  private final ExportedRun run;
  private final Language language;
  private final CodeLabels labels;

  FrontSheets(ExportedRun run, Language language) {
    this.run = run;
    this.language = language;
    this.labels = run.labels(language);
  }

  /** A sheet of the figures or gaps of an indicator. */
  record Content(IndicatorRow indicator, Labels kind, String unit, Sheet sheet) {}

  Sheet cover() {
    List<List<Object>> rows = new ArrayList<>();
    LocalDate day = LocalDate.ofInstant(run.manifest().ended(), ZoneOffset.UTC);
    run.run()
        .newestHalfYear()
        .ifPresent(
            period -> rows.add(fact(BookWords.HALF_YEAR, ExportName.words(run.run(), language))));
    rows.add(fact(BookWords.RUN, run.manifest().runId()));
    rows.add(fact(BookWords.DAY, day.toString()));
    rows.add(fact(BookWords.PROGRAM, run.manifest().codeVersion()));
    run.choice().words(run, language).ifPresent(words -> rows.add(fact(BookWords.EXTENT, words)));
    rows.add(fact(BookWords.NUMBERS, BookWords.ROUNDED.in(language)));
    rows.add(fact(BookWords.HIDDEN, Signs.words(ObsStatus.SUPPRESSED, language)));
    rows.add(fact(BookWords.AREAS, BookWords.ONE_AREA.in(language)));
    return sheet(
        BookWords.COVER,
        ExportWords.TITLE.in(language),
        List.of(BookWords.FACT, BookWords.CONTENT),
        rows);
  }

  private List<Object> fact(Labels name, String content) {
    return List.of(name.in(language), content);
  }

  /**
   * A line for each sheet, with a link.
   *
   * @param others those that are of no single indicator
   */
  Sheet contents(List<Sheet> others, List<Content> contents) {
    return sheet(
        BookWords.CONTENTS,
        BookWords.CONTENTS.in(language),
        List.of(
            BookWords.SHEET,
            BookWords.POLICY_AREA,
            BookWords.INDICATOR,
            BookWords.KIND,
            BookWords.UNIT_NAME,
            BookWords.ROWS),
        Stream.concat(others.stream().map(this::row), contents.stream().map(this::row)).toList());
  }

  private List<Object> row(Sheet other) {
    String none = BookWords.NOTHING.in(language);
    return List.of(
        new Sheet.Link(other.name()), none, other.title(), none, none, (long) other.rows().size());
  }

  private List<Object> row(Content content) {
    return List.of(
        new Sheet.Link(content.sheet().name()),
        labels.label(CodeLists.POLICY_AREA, content.indicator().policyArea()),
        content.indicator().title().in(language),
        content.kind().in(language),
        labels.unit(content.unit()),
        (long) content.sheet().rows().size());
  }

  /** What each indicator is, where its data come from, and what has broken its series. */
  Sheet notes() {
    Map<String, List<BreakRow>> breaks = run.byIndicator(Tables.BREAKS);
    return sheet(
        BookWords.NOTES,
        BookWords.NOTES.in(language),
        List.of(
            BookWords.CODE,
            BookWords.INDICATOR,
            BookWords.DESCRIPTION,
            BookWords.SOURCE_NAME,
            BookWords.BREAKS),
        run.indicators().stream()
            .map(
                row ->
                    List.<Object>of(
                        row.indicator(),
                        row.title().in(language),
                        row.description().in(language),
                        row.source(),
                        breaks(breaks.getOrDefault(row.indicator(), List.of()))))
            .toList());
  }

  private String breaks(List<BreakRow> breaks) {
    return breaks.isEmpty()
        ? BookWords.NOTHING.in(language)
        : breaks.stream()
            .map(row -> row.firstDay() + ": " + row.note().in(language))
            .collect(Collectors.joining(" "));
  }

  Sheet signs() {
    return sheet(
        BookWords.SIGNS_NAME,
        BookWords.SIGNS_NAME.in(language),
        List.of(BookWords.SIGN, BookWords.MEANING, BookWords.CODE),
        Stream.concat(
                Signs.LEGEND.stream()
                    .map(
                        status ->
                            List.<Object>of(
                                Signs.EXCEL.of(status),
                                SignLine.meaning(status, language),
                                status.code())),
                Stream.of(nothing()))
            .toList());
  }

  private List<Object> nothing() {
    String none = BookWords.NOTHING.in(language);
    String meaning = BookWords.NOTHING_MEANS.in(language) + BookWords.NO_CELL_IS_EMPTY.in(language);
    return List.of(none, meaning, none);
  }

  private Sheet sheet(Labels name, String title, List<Labels> header, List<List<Object>> rows) {
    return new Sheet(
        name.in(language),
        title,
        List.of(BookWords.ONE_TABLE.in(language)),
        header.stream().map(each -> each.in(language)).toList(),
        rows);
  }
}
