/** Standardised rates and the decomposition of a difference. */
package dk.integrationsbarometer.statistics.standardisation;
