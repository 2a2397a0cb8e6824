/** Differences between two figures, and between areas, with their intervals. */
package dk.integrationsbarometer.indicators.gaps;
