/**
 * Renders published results, and explanations of the definitions, for people and other programs.
 *
 * <p>In: {@link dk.integrationsbarometer.results.PublishedRun} and a filter; {@link
 * dk.integrationsbarometer.explanations.Catalogue}. Out: text in Danish or English, Markdown, HTML
 * and JSON; workbooks, PX files, JSON-stat and CSV. May import {@code model} for languages, labels
 * and the codes of statuses. Never here: a figure that was not published; a rounding that anything
 * is computed from.
 */
package dk.integrationsbarometer.exports;
