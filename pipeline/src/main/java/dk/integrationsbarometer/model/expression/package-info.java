/** Typed conditions and values, as definitions write them. */
package dk.integrationsbarometer.model.expression;
