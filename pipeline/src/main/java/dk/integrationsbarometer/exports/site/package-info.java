/**
 * A page for each indicator and one that lists them, which lie beside the report in a folder that
 * any web server can serve as it is.
 */
package dk.integrationsbarometer.exports.site;
