/** Published numbers in sentences, with their uncertainty. */
package dk.integrationsbarometer.exports.sentences;
