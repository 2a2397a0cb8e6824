/**
 * Numbers of people as they are published where a rule asks for another method than suppression.
 */
package dk.integrationsbarometer.disclosure.methods;
