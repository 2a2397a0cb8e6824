/** What readers know already from the run before. */
package dk.integrationsbarometer.run.earlier;
