/**
 * A second way to the same figures, in plain Java and without haste, that runs examples and checks
 * Spark.
 *
 * <p>In: the model and rows. Out: figures and gaps. It shares nothing with Spark's way but the
 * model and the numeric kernels. Never here: cleverness.
 */
package dk.integrationsbarometer.oracle;
