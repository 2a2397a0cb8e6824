/**
 * Puts a definition into Danish or English sentences, followed by the steps that compute it.
 *
 * <p>In: the model. Out: text that can stand in the appendix of a report. Never here: a figure.
 */
package dk.integrationsbarometer.explanations;
