/** Changes of figures and gaps since earlier periods, and trends. */
package dk.integrationsbarometer.indicators.changes;
