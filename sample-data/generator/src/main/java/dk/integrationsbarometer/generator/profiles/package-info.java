/** Reads profiles strictly and compares them with the registers' definitions. */
package dk.integrationsbarometer.generator.profiles;
