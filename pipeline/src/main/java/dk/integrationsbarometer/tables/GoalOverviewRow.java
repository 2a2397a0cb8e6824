package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.Policy;
import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table {@code goal_overview}: how many goals of a policy have a status in an area of
 * policy, each in the newest period in which it could be judged. Where a policy has goals in an
 * area, there is a row for every status.
 *
 * @param policy empty for goals that no policy names
 */
public record GoalOverviewRow(
    @Key @CodeOf(CodeLists.POLICY) Optional<String> policy,
    @Key @CodeOf(CodeLists.POLICY_AREA) String policyArea,
    @Key @CodeOf(CodeLists.STATUS) GoalStatus status,
    long goals) {
  /**
   * The newest policy first, and last the goals that none names; areas in the order of the
   * settings, then those that the settings do not name.
   */
  public static List<GoalOverviewRow> of(
      List<TargetRow> targets, List<IndicatorRow> indicators, Presentation presentation) {
    Map<String, String> areas = new LinkedHashMap<>();
    indicators.forEach(row -> areas.put(row.indicator(), row.policyArea()));
    List<TargetRow> judged = TargetRow.newest(targets);
    Set<String> order = new LinkedHashSet<>(presentation.policyAreas().keySet());
    judged.stream().map(row -> areas.get(row.indicator())).sorted().forEach(order::add);
    List<GoalOverviewRow> rows = new ArrayList<>();
    for (Optional<String> policy : policies(presentation)) {
      for (String area : order) {
        List<TargetRow> goals =
            judged.stream()
                .filter(row -> row.place().policy().equals(policy))
                .filter(row -> areas.get(row.indicator()).equals(area))
                .toList();
        rows.addAll(counted(policy, area, goals));
      }
    }

    return rows;
  }

  private static List<Optional<String>> policies(Presentation presentation) {
    List<Optional<String>> policies = new ArrayList<>();
    for (Policy policy : presentation.policies()) {
      policies.add(0, Optional.of(policy.id()));
    }

    policies.add(Optional.empty());
    return policies;
  }

  private static List<GoalOverviewRow> counted(
      Optional<String> policy, String area, List<TargetRow> goals) {
    List<GoalOverviewRow> rows = new ArrayList<>();
    if (!goals.isEmpty()) {
      for (GoalStatus status : GoalStatus.values()) {
        long count = goals.stream().filter(row -> row.status() == status).count();
        rows.add(new GoalOverviewRow(policy, area, status, count));
      }
    }

    return rows;
  }
}
