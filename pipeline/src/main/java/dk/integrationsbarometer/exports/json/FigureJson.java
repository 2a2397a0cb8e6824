package dk.integrationsbarometer.exports.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;

/**
 * What was published, for other programs: an object with {@code run} and a list per table, whose
 * objects have the names of the published columns. What has no number is null, and {@code
 * obs_status} says why.
 */
public final class FigureJson {
  private static final List<TableOf<?>> TABLES =
      List.of(
          Tables.INDICATORS,
          Tables.BREAKS,
          Tables.FIGURES,
          Tables.GAPS,
          Tables.GAP_PARTS,
          Tables.CHANGES,
          Tables.GAP_CHANGES,
          Tables.GRADIENTS,
          Tables.BENCHMARKS,
          Tables.TARGETS);

  private FigureJson() {}

  /**
   * What the filter shows: first the indicators asked for and the breaks in their series, in any
   * period, then the tables of numbers in the order in which they are published.
   */
  public static String of(PublishedRun run, FigureFilter filter) {
    ObjectNode root = Json.object(run);
    TABLES.forEach(table -> add(root, run, table, filter));
    return Json.of(root);
  }

  private static <R extends Record> void add(
      ObjectNode root, PublishedRun run, TableOf<R> table, FigureFilter filter) {
    root.putPOJO(
        table.name(),
        JsonRows.of(table, run.rows(table).stream().filter(row -> filter.shows(table, row))));
  }
}
