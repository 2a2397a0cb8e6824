/** The catalogue of indicators as Markdown and HTML. */
package dk.integrationsbarometer.exports.catalogue;
