/** The examples inside indicators: made-up rows and the figures that are expected. */
package dk.integrationsbarometer.compile.examples;
