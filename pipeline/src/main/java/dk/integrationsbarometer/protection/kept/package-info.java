/** Outcomes of searches that need not be repeated. */
package dk.integrationsbarometer.protection.kept;
