/**
 * What all files for readers have in common: who may have them, the folder they lie in, the signs
 * in them.
 */
package dk.integrationsbarometer.exports.files;
