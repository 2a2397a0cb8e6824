/** What an indicator measures, of whom, compared with whom, and by which rules it is published. */
package dk.integrationsbarometer.model.indicators;
