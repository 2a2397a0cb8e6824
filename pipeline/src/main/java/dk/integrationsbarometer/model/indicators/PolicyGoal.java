package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Labels;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal of a policy, as the city council has adopted it; targets of indicators measure it.
 *
 * @param policy the id of the policy
 * @param lastDay the last day for which it holds
 * @param number as the policy numbers it, such as {@code 2}; empty where it does not
 * @param firstDay the first day for which the policy holds
 * @param committee the code of the committee that answers for it
 * @param label the goal in words
 */
public record PolicyGoal(
    String policy,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<String> number,
    String committee,
    Labels label) {}
