package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.tables.columns.CodeOf;
import java.util.Optional;

/**
 * The columns that say which goal of which policy a target measures, within {@link TargetRow}.
 *
 * @param policy its id; empty where no policy names the target
 * @param number as the policy numbers the goal
 * @param committee the code of the committee that answers for it
 * @param title the goal in words; where no policy names the target, what the indicator is called
 */
public record GoalPlace(
    @CodeOf(CodeLists.POLICY) Optional<String> policy,
    Optional<String> number,
    @CodeOf(CodeLists.COMMITTEE) Optional<String> committee,
    Labels title) {
  public static GoalPlace of(Indicator indicator, Target target) {
    Optional<PolicyGoal> goal = target.goal();
    return new GoalPlace(
        goal.map(PolicyGoal::policy),
        goal.flatMap(PolicyGoal::number),
        goal.map(PolicyGoal::committee),
        goal.map(PolicyGoal::label).orElse(indicator.label()));
  }
}
