/**
 * Fills the columns of a row by quota, by mean or by drawing, for rows that come one by one.
 *
 * <p>Conditions are those of the definitions; columns hang together only where a condition says so.
 */
package dk.integrationsbarometer.generator.columns;
