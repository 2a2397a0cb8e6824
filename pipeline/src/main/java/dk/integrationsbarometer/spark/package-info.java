/**
 * The Spark floor: the one session factory with pinned settings, and the translation of the model's
 * expressions to columns.
 *
 * <p>In: settings and {@code model} expressions. Out: a session, {@code Column}s. Never here: a
 * dataset, a user-defined function, or a name of a register or indicator.
 */
package dk.integrationsbarometer.spark;
