/**
 * How the cells of a survey's people vary together, from sums over the clusters of their strata.
 */
package dk.integrationsbarometer.cells.survey;
