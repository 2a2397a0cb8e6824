/** Quantiles, means of the lowest part, inequality and gradients. */
package dk.integrationsbarometer.statistics.distributions;
