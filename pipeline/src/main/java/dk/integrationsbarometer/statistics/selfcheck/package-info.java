/** Published examples of the methods, and what this program computes for them. */
package dk.integrationsbarometer.statistics.selfcheck;
