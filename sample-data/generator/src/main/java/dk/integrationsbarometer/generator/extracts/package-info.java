/** Writes the files of the registers: whose rows there are, who works, and how a row is spelt. */
package dk.integrationsbarometer.generator.extracts;
