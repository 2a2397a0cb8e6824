/** Published tables as text for a terminal. */
package dk.integrationsbarometer.exports.terminal;
