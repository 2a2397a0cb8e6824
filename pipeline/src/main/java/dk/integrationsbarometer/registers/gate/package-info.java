/**
 * What a delivery looks like as a whole, and how far it is from those before it.
 *
 * <p>In: counts of the rows of a reference date, made while they are checked. Out: {@link
 * dk.integrationsbarometer.registers.gate.Comparison}s. Never here: a value of a person; what is
 * said is a share of a register.
 */
package dk.integrationsbarometer.registers.gate;
