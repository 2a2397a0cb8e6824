/**
 * Starts Spark with fixed settings and translates conditions of the model into columns.
 *
 * <p>In: settings and {@code model} expressions. Out: a session, {@code Column}s. Never here: a
 * dataset, a user-defined function, or a name of a register or indicator.
 */
package dk.integrationsbarometer.spark;
