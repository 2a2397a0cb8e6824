/**
 * Keeps deliveries that are unlike those before them from being published, and remembers which were
 * accepted all the same.
 */
package dk.integrationsbarometer.run.gate;
