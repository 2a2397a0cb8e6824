/** Conditions from text to typed expressions. */
package dk.integrationsbarometer.compile.conditions;
