/**
 * The slow, obvious engine in plain Java over a few rows: runs the examples inside definitions, and
 * is the oracle that Spark must agree with.
 *
 * <p>In: the model and rows. Out: figures and gaps. It shares nothing with Spark's way but the
 * model and the numeric kernels. Never here: cleverness.
 */
package dk.integrationsbarometer.reference;
