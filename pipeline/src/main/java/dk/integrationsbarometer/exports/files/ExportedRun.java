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
import java.util.Set;

/**
 * What of a run is exported, and for whom.
 *
 * @param chosen the indicators; all when it is empty
 */
public record ExportedRun(PublishedRun run, Set<String> chosen, Readership readers) {
  private static final String INDICATOR = "indicator";

  /** The rows of a table that are of a chosen indicator, or of none. */
  public <R extends Record> List<R> rows(TableOf<R> table) {
    return run.rows(table).stream()
        .filter(
            row ->
                table.cell(row, INDICATOR).stream()
                    .allMatch(id -> chosen.isEmpty() || chosen.contains(id)))
        .toList();
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
