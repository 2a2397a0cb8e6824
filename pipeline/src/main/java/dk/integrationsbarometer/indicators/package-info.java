/**
 * Computes figures, gaps and their intervals from cells alone, never from people.
 *
 * <p>In: the {@link dk.integrationsbarometer.cells.IndicatorCells} of one indicator. Out: {@link
 * dk.integrationsbarometer.indicators.Figures}, the complete grid with nobody left out, unrounded,
 * and not yet fit for publication. Never here: rounding, a NaN, a 0 for something that is not
 * known, or a decision about what may be published.
 */
package dk.integrationsbarometer.indicators;
