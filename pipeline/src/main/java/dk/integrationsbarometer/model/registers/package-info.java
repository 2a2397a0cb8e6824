/** Registers, their columns and code lists, and the units and variables that are made of them. */
package dk.integrationsbarometer.model.registers;
