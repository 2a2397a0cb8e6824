/**
 * Aggregates the population to additive cells for all indicators of a unit in one pass, and merges
 * them.
 *
 * <p>In: the classified population of every status date. Out: {@link
 * dk.integrationsbarometer.cells.IndicatorCells}, exact whole numbers on the driver. Never here: a
 * division, or a row of a single person.
 */
package dk.integrationsbarometer.cells;
