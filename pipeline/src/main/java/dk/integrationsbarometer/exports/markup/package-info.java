/** Elements of HTML and SVG. All text and every attribute is escaped here, and nowhere else. */
package dk.integrationsbarometer.exports.markup;
