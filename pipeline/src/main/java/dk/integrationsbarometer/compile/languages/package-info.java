/**
 * The languages that definitions add, and what labels are in them; figures do not depend on any of
 * it.
 */
package dk.integrationsbarometer.compile.languages;
