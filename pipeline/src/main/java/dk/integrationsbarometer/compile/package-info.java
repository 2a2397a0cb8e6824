/**
 * Turns documents into the model, reporting all problems at once, with suggestions.
 *
 * <p>In: {@code definitions.Document}s. Out: {@code model.Definitions}, which can only be had
 * without problems. Never here: a half-resolved object, an engine, or an extract.
 */
package dk.integrationsbarometer.compile;
