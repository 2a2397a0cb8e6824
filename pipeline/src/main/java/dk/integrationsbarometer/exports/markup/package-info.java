/** Elements of HTML and SVG, whose texts and attributes are escaped in one place. */
package dk.integrationsbarometer.exports.markup;
