/** Figures as JSON-stat 2.0. */
package dk.integrationsbarometer.exports.jsonstat;
