/**
 * The status report as one page. In: the rows and the manifest of a published run. Out: HTML
 * without scripts and without requests, with charts, that can be read on a telephone and printed.
 *
 * <p>What is hidden is not here: a page is made of published tables only.
 */
package dk.integrationsbarometer.exports.report;
