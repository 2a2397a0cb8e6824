/**
 * Gives documents their meaning, or says everything that is wrong with them in one go.
 *
 * <p>In: {@code definitions.Document}s. Out: {@code model.Definitions}, which can only be had
 * without problems. Never here: a half-resolved object, an engine, or an extract.
 */
package dk.integrationsbarometer.compile;
