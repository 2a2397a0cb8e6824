/** Linear regression from sums, and the gap that it leaves. */
package dk.integrationsbarometer.statistics.regression;
