/** Published tables for other programs. */
package dk.integrationsbarometer.exports.json;
