/**
 * What has been read so far and can be referred to by name, and the checks of single names, numbers
 * and labels.
 */
package dk.integrationsbarometer.compile.names;
