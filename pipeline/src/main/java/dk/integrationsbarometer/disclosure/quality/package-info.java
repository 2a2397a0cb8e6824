/** What may be published of the counts of checks. */
package dk.integrationsbarometer.disclosure.quality;
