/** Single figures: the complete grid, the value of each measure, and its interval. */
package dk.integrationsbarometer.indicators.figures;
