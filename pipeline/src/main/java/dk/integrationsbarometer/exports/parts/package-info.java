/**
 * What pages say of published figures: charts, tables, maps and sentences of an indicator, its
 * goals, and how all of it is read. The report and the pages of indicators are made of these.
 */
package dk.integrationsbarometer.exports.parts;
