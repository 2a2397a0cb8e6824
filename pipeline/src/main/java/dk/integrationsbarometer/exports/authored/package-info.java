/**
 * What the authors of a report write: a plan of chapters, and Markdown in which placeholders stand
 * for published numbers and directives for charts, tables, sentences and goals. In: their text, and
 * what a published run has. Out: elements of a page, or every mistake with its place.
 */
package dk.integrationsbarometer.exports.authored;
