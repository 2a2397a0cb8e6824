package dk.integrationsbarometer.model;

import dk.integrationsbarometer.model.labels.Labels;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator that is no longer computed.
 *
 * @param since the first day without it
 * @param replacedBy the indicator that readers are led to instead, when there is one
 * @param note why
 */
public record Retired(
    String indicator, LocalDate since, Optional<String> replacedBy, Labels note) {}
