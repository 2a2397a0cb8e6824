/** What a target asks for in a period, and whether it is reached. */
package dk.integrationsbarometer.indicators.goals;
