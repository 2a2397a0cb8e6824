/**
 * Counts the classified population once for all indicators of a unit and adds the cells up to every
 * grouping.
 *
 * <p>In: the classified population of every status date. Out: {@link
 * dk.integrationsbarometer.cells.IndicatorCells}, exact whole numbers on the driver. Never here: a
 * division, or a row of a single person.
 */
package dk.integrationsbarometer.cells;
