/**
 * Charts as plain SVG. In: numbers that were published, as they are printed, and words. Out: {@link
 * dk.integrationsbarometer.exports.charts.Picture}, which knows where each of its labels stands.
 *
 * <p>The same input gives the same picture. A number that is hidden has no mark, and nothing in a
 * picture depends on it.
 */
package dk.integrationsbarometer.exports.charts;
