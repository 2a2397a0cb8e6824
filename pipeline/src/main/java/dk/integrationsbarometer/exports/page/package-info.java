/**
 * The parts that a page for browsers is made of: sections, lists, tables that scroll by themselves,
 * and charts with their titles.
 */
package dk.integrationsbarometer.exports.page;
