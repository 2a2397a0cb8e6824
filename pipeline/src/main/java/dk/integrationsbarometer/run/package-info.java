/**
 * Puts the stages in their order and sees to locks, time keeping and the manifest.
 *
 * <p>In: what a command asks for. Out: a published run, or problems. Never here: a computation of
 * its own, or output to a console.
 */
package dk.integrationsbarometer.run;
