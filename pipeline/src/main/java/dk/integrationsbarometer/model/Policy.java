package dk.integrationsbarometer.model;

import dk.integrationsbarometer.model.labels.Labels;
import java.time.LocalDate;

/**
 * A policy of the city council, whose goals are followed.
 *
 * @param firstDay the first day for which it holds
 * @param lastDay the last one
 */
public record Policy(String id, Labels label, LocalDate firstDay, LocalDate lastDay) {}
