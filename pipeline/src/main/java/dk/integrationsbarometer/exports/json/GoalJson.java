package dk.integrationsbarometer.exports.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;

/**
 * All goals for other programs: an object with {@code run}, {@code goal_overview} (goals by area of
 * policy and status) and {@code goals}, each in the newest period in which it could be judged.
 */
public final class GoalJson {
  private GoalJson() {}

  /** Every line ends with \n. */
  public static String of(PublishedRun run) {
    ObjectNode root = Json.object(run);
    root.putPOJO(
        Tables.GOAL_OVERVIEW.name(),
        JsonRows.of(Tables.GOAL_OVERVIEW, run.rows(Tables.GOAL_OVERVIEW).stream()));
    root.putPOJO(
        "goals", JsonRows.of(Tables.TARGETS, TargetRow.newest(run.rows(Tables.TARGETS)).stream()));
    return Json.of(root);
  }
}
