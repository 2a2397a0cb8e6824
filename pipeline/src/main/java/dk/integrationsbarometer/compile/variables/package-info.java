/** Units and their variables from documents to the model. */
package dk.integrationsbarometer.compile.variables;
