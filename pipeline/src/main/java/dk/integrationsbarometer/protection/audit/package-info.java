/**
 * Looks at a publication as a reader does: from the published numbers alone, which hidden numbers
 * have only one possible value? Shares with the rest of {@code protection} the description of the
 * unknowns and the solver, and none of the steps that choose what is hidden.
 */
package dk.integrationsbarometer.protection.audit;
