/** Gaps adjusted for composition, by standardisation or regression. */
package dk.integrationsbarometer.indicators.adjusted;
