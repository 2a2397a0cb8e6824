/** What moved between two published runs, and why; for people, programs and whoever signs it. */
package dk.integrationsbarometer.exports.comparison;
