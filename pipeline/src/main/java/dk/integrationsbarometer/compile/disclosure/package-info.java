/** The rules of disclosure, and that indicators that share numbers share them. */
package dk.integrationsbarometer.compile.disclosure;
