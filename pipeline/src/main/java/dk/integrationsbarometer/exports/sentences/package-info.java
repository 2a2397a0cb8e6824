/** Published numbers told in sentences, with their uncertainty. */
package dk.integrationsbarometer.exports.sentences;
