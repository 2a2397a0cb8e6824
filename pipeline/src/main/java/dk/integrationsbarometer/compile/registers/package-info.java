/** Registers and code lists from documents to the model. */
package dk.integrationsbarometer.compile.registers;
