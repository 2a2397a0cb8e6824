/** Published figures as workbooks, one table per sheet, that people and programs can read. */
package dk.integrationsbarometer.exports.excel;
