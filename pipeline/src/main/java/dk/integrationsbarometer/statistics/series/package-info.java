/** Trends over periods, and control limits. */
package dk.integrationsbarometer.statistics.series;
