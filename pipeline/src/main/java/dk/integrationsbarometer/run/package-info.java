/**
 * The one place that knows the order: load, compile, check, compute, protect, publish.
 *
 * <p>In: what a command asks for. Out: a published run, or problems. Never here: a computation of
 * its own, or output to a console.
 */
package dk.integrationsbarometer.run;
