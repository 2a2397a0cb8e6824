package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a run is exported, and for whom. */
public record ExportedRun(PublishedRun run, Choice choice, Readership readers) {
  private static final String INDICATOR = "indicator";

  /** The rows of a table that are chosen. */
  public <R extends Record> List<R> rows(TableOf<R> table) {
    return run.rows(table).stream().filter(row -> choice.includes(table, row)).toList();
  }

  /** The rows of a table by their indicator, each in the order of publication. */
  public <R extends Record> Map<String, List<R>> byIndicator(TableOf<R> table) {
    Map<String, List<R>> rows = new LinkedHashMap<>();
    for (R row : rows(table)) {
      rows.computeIfAbsent(
              (String) table.cell(row, INDICATOR).orElseThrow(), id -> new ArrayList<>())
          .add(row);
    }

    return rows;
  }

  public List<IndicatorRow> indicators() {
    return rows(Tables.INDICATORS);
  }

  public CodeLabels labels(Language language) {
    return new CodeLabels(run.rows(Tables.CODES), language);
  }

  public PrintedNumbers numbers() {
    return new PrintedNumbers(run.rows(Tables.INDICATORS));
  }

  /** When the run ended, in UTC and whole seconds. */
  public String published() {
    return run.manifest().ended().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  public Manifest manifest() {
    return run.manifest();
  }
}
