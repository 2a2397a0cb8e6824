/**
 * Says what an indicator computes, in words and as a plan, in Danish and English.
 *
 * <p>In: the model. Out: text that can stand in the appendix of a report. Never here: a figure.
 */
package dk.integrationsbarometer.explanations;
