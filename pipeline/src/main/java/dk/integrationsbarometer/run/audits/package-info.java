/** Published runs, read back for an audit of what they give away together. */
package dk.integrationsbarometer.run.audits;
