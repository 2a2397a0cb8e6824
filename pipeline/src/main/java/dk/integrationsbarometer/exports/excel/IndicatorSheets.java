package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Locale;

/** The sheets of an indicator: its figures, and the gaps between its groups. */
final class IndicatorSheets {
  /** The list of codes of areas. */
  static final String AREA = "area";

  private final Language language;
  private final CodeLabels labels;
  private final Cells<FigureRow> figures;
  private final Cells<GapRow> gaps;

  IndicatorSheets(ExportedRun run, Language language) {
    this.language = language;
    this.labels = run.labels(language);
    this.figures = new Cells<>(Tables.FIGURES, run.numbers());
    this.gaps = new Cells<>(Tables.GAPS, run.numbers());
  }

  Sheet figures(String name, IndicatorRow indicator, List<FigureRow> rows) {
    return new SheetColumns<>(rows, figures, language)
        .text(ColumnWords.PERIOD, FigureRow::period)
        .text(BookWords.AREA_CODE, FigureRow::area)
        .text(ColumnWords.AREA, row -> labels.label(AREA, row.area()))
        .text(BookWords.GROUP_CODE, FigureRow::group)
        .text(ColumnWords.GROUP, row -> labels.group(row.group()))
        .variables(labels, FigureRow::breakdown)
        .main(ColumnWords.VALUE, "value", FigureRow::obsStatus)
        .number(ColumnWords.LOW, "ci_low", FigureRow::obsStatus)
        .number(ColumnWords.HIGH, "ci_high", FigureRow::obsStatus)
        .number(BookWords.NUMERATOR, "numerator", FigureRow::obsStatus)
        .number(BookWords.DENOMINATOR, "denominator", FigureRow::obsStatus)
        .number(BookWords.PERSONS, "persons", FigureRow::obsStatus)
        .sheet(
            name,
            title(indicator, BookWords.FIGURES.in(language)),
            List.of(source(indicator), unit(indicator, indicator.unit())));
  }

  Sheet gaps(String name, IndicatorRow indicator, List<GapRow> rows) {
    return new SheetColumns<>(rows, gaps, language)
        .text(ColumnWords.PERIOD, GapRow::period)
        .text(BookWords.AREA_CODE, GapRow::area)
        .text(ColumnWords.AREA, row -> labels.label(AREA, row.area()))
        .text(BookWords.GROUP_CODE, GapRow::group)
        .text(ColumnWords.GROUP, row -> labels.group(row.group()))
        .text(BookWords.REFERENCE_CODE, GapRow::reference)
        .text(ColumnWords.REFERENCE, row -> labels.reference(row.reference()))
        .variables(labels, GapRow::breakdown)
        .main(Words.GAP, "value", GapRow::obsStatus)
        .number(ColumnWords.LOW, "ci_low", GapRow::obsStatus)
        .number(ColumnWords.HIGH, "ci_high", GapRow::obsStatus)
        .number(Words.RATIO, "ratio", GapRow::obsStatus)
        .number(ColumnWords.ADJUSTED, "adjusted", IndicatorSheets::adjusted)
        .number(ColumnWords.ADJUSTED_LOW, "adjusted_ci_low", IndicatorSheets::adjusted)
        .number(ColumnWords.ADJUSTED_HIGH, "adjusted_ci_high", IndicatorSheets::adjusted)
        .sheet(
            name,
            title(indicator, ColumnWords.GAPS.in(language)),
            List.of(source(indicator), unit(indicator, indicator.gapUnit())));
  }

  private static ObsStatus adjusted(GapRow row) {
    return row.adjustment().adjustedObsStatus().orElse(row.obsStatus());
  }

  private String title(IndicatorRow indicator, String kind) {
    return indicator.title().in(language) + ", " + kind;
  }

  private String source(IndicatorRow indicator) {
    return BookWords.SOURCE.in(language) + indicator.source();
  }

  private String unit(IndicatorRow indicator, String unit) {
    String level =
        indicator.confidence().isPresent()
            ? String.format(
                Locale.ROOT,
                BookWords.LEVEL.in(language),
                Math.round(indicator.confidence().getAsDouble()))
            : "";
    return BookWords.UNIT.in(language) + labels.unit(unit) + level + ".";
  }
}
