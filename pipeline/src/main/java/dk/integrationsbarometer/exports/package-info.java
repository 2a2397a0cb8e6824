/**
 * Renders published results for people and other programs.
 *
 * <p>In: {@link dk.integrationsbarometer.results.PublishedRun} and a filter. Out: text in Danish or
 * English, and JSON. May import {@code model} for languages, labels and the codes of statuses.
 * Never here: a figure that was not published; a rounding that anything is computed from.
 */
package dk.integrationsbarometer.exports;
