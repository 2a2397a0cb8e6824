package dk.integrationsbarometer.results;

import dk.integrationsbarometer.model.GoalStatus;
import dk.integrationsbarometer.model.Presentation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of the table {@code goal_overview}: how many goals of an area of policy have a status, each
 * in the newest period in which it could be judged. Every area that has goals has a row for every
 * status.
 */
public record GoalOverviewRow(String policyArea, GoalStatus status, long goals) {
  static final String TABLE = "goal_overview";
  public static final String GOALS = "goals";

  static final List<Column<GoalOverviewRow>> COLUMNS =
      List.of(
          Column.text(IndicatorRow.POLICY_AREA, GoalOverviewRow::policyArea),
          Column.text(TargetRow.STATUS, row -> row.status().word()),
          Column.number(GOALS, GoalOverviewRow::goals));

  /** Areas in the order of the settings, then those that the settings do not name. */
  static List<GoalOverviewRow> of(
      List<TargetRow> targets, List<IndicatorRow> indicators, Presentation presentation) {
    Map<String, String> areas = new LinkedHashMap<>();
    indicators.forEach(row -> areas.put(row.indicator(), row.policyArea()));
    List<TargetRow> judged = TargetRow.newest(targets);
    Set<String> order = new LinkedHashSet<>(presentation.policyAreas().keySet());
    judged.stream().map(row -> areas.get(row.indicator())).sorted().forEach(order::add);
    List<GoalOverviewRow> rows = new ArrayList<>();
    for (String area : order) {
      List<TargetRow> goals =
          judged.stream().filter(row -> areas.get(row.indicator()).equals(area)).toList();
      if (!goals.isEmpty()) {
        for (GoalStatus status : GoalStatus.values()) {
          long count = goals.stream().filter(row -> row.status() == status).count();
          rows.add(new GoalOverviewRow(area, status, count));
        }
      }
    }

    return rows;
  }

  static GoalOverviewRow read(StoredRow row) {
    return new GoalOverviewRow(
        row.text(IndicatorRow.POLICY_AREA),
        GoalStatus.of(row.text(TargetRow.STATUS)),
        row.number(GOALS));
  }
}
