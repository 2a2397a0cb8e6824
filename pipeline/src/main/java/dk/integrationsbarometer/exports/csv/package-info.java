/** Published tables as CSV, with what their columns are beside them. */
package dk.integrationsbarometer.exports.csv;
