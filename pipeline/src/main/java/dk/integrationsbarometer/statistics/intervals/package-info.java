/** Intervals of counts, shares, means and quotients, from simple and complex samples. */
package dk.integrationsbarometer.statistics.intervals;
