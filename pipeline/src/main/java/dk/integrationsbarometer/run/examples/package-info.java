/** Runs the examples inside definitions and compares. */
package dk.integrationsbarometer.run.examples;
