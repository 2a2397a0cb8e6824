/** Indicators and their groups from documents to the model. */
package dk.integrationsbarometer.compile.indicators;
