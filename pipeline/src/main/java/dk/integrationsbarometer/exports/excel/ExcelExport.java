package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.excel.FrontSheets.Content;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A workbook in each language: cover, contents, notes, signs, goals, then a sheet for the figures
 * of each indicator and one for its gaps.
 */
public final class ExcelExport {
  private static final String GAPS = "-gap";

  private ExcelExport() {}

  public static void write(ExportedRun run, List<Language> languages, ExportFolder folder) {
    for (Language language : languages) {
      folder.write(
          "excel/integrationsbarometer-" + language.code() + ".xlsx",
          book(run, language).bytes(run.manifest().ended()));
    }
  }

  static Book book(ExportedRun run, Language language) {
    var front = new FrontSheets(run, language);
    List<Content> contents = contents(run, language);
    List<Sheet> others = new ArrayList<>(List.of(front.notes(), front.signs()));
    if (!run.rows(Tables.TARGETS).isEmpty()) {
      others.add(new GoalSheet(run, language).sheet());
    }

    List<Sheet> sheets = new ArrayList<>(List.of(front.cover(), front.contents(others, contents)));
    sheets.addAll(others);
    contents.forEach(content -> sheets.add(content.sheet()));
    return new Book(
        ExportWords.TITLE.in(language),
        run.readers().mark().map(mark -> mark.in(language)),
        sheets);
  }

  /** By policy area, as the contents list them. */
  private static List<Content> contents(ExportedRun run, Language language) {
    Map<String, List<FigureRow>> figures = run.byIndicator(Tables.FIGURES);
    Map<String, List<GapRow>> gaps = run.byIndicator(Tables.GAPS);
    var sheets = new IndicatorSheets(run, language);
    var names = new SheetNames();
    List<Content> contents = new ArrayList<>();
    for (IndicatorRow row :
        run.indicators().stream()
            .sorted(
                Comparator.comparing(IndicatorRow::policyArea)
                    .thenComparing(IndicatorRow::indicator))
            .toList()) {
      String id = row.indicator();
      if (figures.containsKey(id)) {
        Sheet sheet = sheets.figures(names.of(id, ""), row, figures.get(id));
        contents.add(new Content(row, BookWords.FIGURES, row.unit(), sheet));
      }

      if (gaps.containsKey(id)) {
        Sheet sheet = sheets.gaps(names.of(id, GAPS), row, gaps.get(id));
        contents.add(new Content(row, ColumnWords.GAPS, row.gapUnit(), sheet));
      }
    }

    return contents;
  }
}
