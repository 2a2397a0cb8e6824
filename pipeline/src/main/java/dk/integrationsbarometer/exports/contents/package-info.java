/** The page that says what the files of an export are. */
package dk.integrationsbarometer.exports.contents;
