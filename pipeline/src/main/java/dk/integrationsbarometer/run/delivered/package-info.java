/** What of the registers is delivered, and what rests on deliveries that are not there. */
package dk.integrationsbarometer.run.delivered;
