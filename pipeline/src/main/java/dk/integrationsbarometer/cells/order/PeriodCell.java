package dk.integrationsbarometer.cells.order;

import dk.integrationsbarometer.model.time.Period;

/**
 * Whose values a figure puts in order: those of all status dates that it rests on.
 *
 * @param group a group's code
 * @param breakdown canonical text, as of a cell of one status date
 */
public record PeriodCell(Period period, String area, String group, String breakdown) {}
