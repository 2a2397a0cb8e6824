/** Indicators and the rules that they refer to from documents to the model. */
package dk.integrationsbarometer.compile.indicators;
