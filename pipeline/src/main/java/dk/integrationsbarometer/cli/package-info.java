/** Picocli commands: parse, call {@code run}, print, exit code. Nothing imports this package. */
package dk.integrationsbarometer.cli;
