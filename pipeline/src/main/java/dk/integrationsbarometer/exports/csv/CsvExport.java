package dk.integrationsbarometer.exports.csv;

import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.PrintedNumbers;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.List;

/**
 * Every published table as CSV, with the same columns and rows; and the figures once more with
 * words for their codes, in each language.
 */
public final class CsvExport {
  private static final String FOLDER = "csv/";

  private CsvExport() {}

  public static void write(ExportedRun run, List<Language> languages, ExportFolder folder) {
    List<CsvTable> tables = new ArrayList<>();
    Tables.ALL.forEach(table -> tables.add(table(run, table)));
    languages.forEach(language -> tables.add(new FigureWords(run, language).table()));
    String mark = run.readers().mark().map(each -> each.da() + " " + each.en()).orElse("");
    if (!mark.isEmpty()) {
      tables.replaceAll(table -> table.marked(mark));
    }

    for (CsvTable table : tables) {
      folder.write(FOLDER + table.file(), table.text());
      folder.write(FOLDER + table.file() + CsvMetadata.ENDING, new CsvMetadata(table, run).text());
    }

    folder.write(FOLDER + DuckDbScript.FILE, DuckDbScript.of(tables, mark));
  }

  private static <R extends Record> CsvTable table(ExportedRun run, TableOf<R> table) {
    PrintedNumbers numbers = run.numbers();
    List<String> variables = run.run().variables();
    return new CsvTable(
        table.name(),
        table.name(),
        "und",
        table.columns(variables),
        table.key(),
        run.rows(table).stream().map(row -> numbers.cells(table, row, variables)).toList());
  }
}
