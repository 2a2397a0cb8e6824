package dk.integrationsbarometer.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What was published, for other programs: an object with {@code run} and a list per table, whose
 * objects have the names of the published columns. What has no number is null, and {@code
 * obs_status} says why.
 */
public final class FigureJson {
  private FigureJson() {}

  /**
   * What the filter shows: first the indicators asked for and the breaks in their series, in any
   * period, then the tables of numbers in the order in which they are published.
   */
  public static String of(PublishedRun run, FigureFilter filter) {
    ObjectNode root = JsonText.object(run);
    add(root, "indicators", run.indicators(), filter::shows, JsonRows::indicator);
    add(root, "breaks", run.breaks(), filter::shows, JsonRows::seriesBreak);
    add(root, "figures", run.figures(), filter::shows, JsonRows::figure);
    add(root, "gaps", run.gaps(), filter::shows, JsonRows::gap);
    add(root, "gap_parts", run.gapParts(), filter::shows, JsonRows::gapPart);
    add(root, "changes", run.changes(), filter::shows, JsonRows::change);
    add(root, "gap_changes", run.gapChanges(), filter::shows, JsonRows::gapChange);
    add(root, "gradients", run.gradients(), filter::shows, JsonRows::gradient);
    add(root, "benchmarks", run.benchmarks(), filter::shows, JsonRows::benchmark);
    add(root, "targets", run.targets(), filter::shows, JsonRows::target);
    return JsonText.of(root);
  }

  private static <R> void add(
      ObjectNode root,
      String table,
      List<R> rows,
      Predicate<R> shows,
      BiConsumer<ObjectNode, R> put) {
    ArrayNode array = root.putArray(table);
    rows.stream().filter(shows).forEach(row -> put.accept(array.addObject(), row));
  }
}
