package dk.integrationsbarometer.exports.csv;

import static dk.integrationsbarometer.tables.columns.Column.optional;
import static dk.integrationsbarometer.tables.columns.Column.required;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.PrintedNumbers;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.tables.columns.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All figures in one table, every code with its word beside it. */
final class FigureWords {
  private static final Labels TITLE = Labels.of("All figures with words");

  private static final List<Column> KEY =
      List.of(
          required("indicator", Kind.TEXT),
          required("period", Kind.TEXT),
          required("area", Kind.TEXT),
          required("group", Kind.TEXT),
          required("breakdown", Kind.TEXT));

  private static final List<Column> WORDS =
      List.of(
          required("policy_area_label", Kind.TEXT),
          required("title", Kind.TEXT),
          required("area_label", Kind.TEXT),
          required("group_label", Kind.TEXT),
          required("breakdown_label", Kind.TEXT),
          required("unit_label", Kind.TEXT),
          required("obs_status", Kind.TEXT),
          required("obs_status_label", Kind.TEXT));

  private static final List<Column> NUMBERS =
      List.of(
          optional("value", Kind.REAL),
          optional("ci_low", Kind.REAL),
          optional("ci_high", Kind.REAL),
          optional("numerator", Kind.REAL),
          optional("denominator", Kind.REAL),
          optional("persons", Kind.WHOLE));

  private final ExportedRun run;
  private final Language language;
  private final CodeLabels labels;
  private final Map<String, IndicatorRow> indicators;
  private final PrintedNumbers numbers;

  FigureWords(ExportedRun run, Language language) {
    this.run = run;
    this.language = language;
    this.labels = run.labels(language);
    this.indicators =
        run.indicators().stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, Function.identity()));
    this.numbers = run.numbers();
  }

  CsvTable table() {
    String tag = language.code();
    List<Column> columns = new ArrayList<>(KEY);
    columns.addAll(WORDS);
    columns.addAll(NUMBERS);
    return new CsvTable(
        "figures-" + tag,
        TITLE.in(language),
        tag,
        columns,
        KEY,
        run.rows(Tables.FIGURES).stream().map(this::row).toList());
  }

  private List<Optional<Object>> row(FigureRow row) {
    IndicatorRow indicator = indicators.get(row.indicator());
    List<Optional<Object>> cells = new ArrayList<>();
    KEY.forEach(column -> cells.add(Tables.FIGURES.cell(row, column.name())));
    List.of(
            labels.label(CodeLists.POLICY_AREA, indicator.policyArea()),
            indicator.title().in(language),
            labels.label("area", row.area()),
            labels.group(row.group()),
            breakdown(row),
            labels.unit(row.unit()),
            row.obsStatus().code(),
            row.obsStatus().label().in(language))
        .forEach(word -> cells.add(Optional.of(word)));
    NUMBERS.forEach(column -> cells.add(number(row, column)));
    return cells;
  }

  private String breakdown(FigureRow row) {
    String words = labels.slice(row.breakdown());
    return words.isEmpty() ? Words.TOTAL.in(language) : words;
  }

  private Optional<Object> number(FigureRow row, Column column) {
    return Tables.FIGURES
        .cell(row, column.name())
        .map(
            cell ->
                cell instanceof Double exact
                    ? numbers.printed(row.indicator(), column, exact)
                    : cell);
  }
}
