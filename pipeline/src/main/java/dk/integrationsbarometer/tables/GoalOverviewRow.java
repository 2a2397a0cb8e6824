package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.labels.GoalStatus;
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
public record GoalOverviewRow(@Key String policyArea, @Key GoalStatus status, long goals) {
  /** Areas in the order of the settings, then those that the settings do not name. */
  public static List<GoalOverviewRow> of(
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
}
