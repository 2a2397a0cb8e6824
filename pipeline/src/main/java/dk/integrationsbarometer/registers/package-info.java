/**
 * Turns delivered files into rows that follow their register's definition, and counts those that do
 * not.
 *
 * <p>In: a folder of extracts and the registers' definitions. Out: {@link
 * dk.integrationsbarometer.registers.CheckedRegister}s whose rows follow every rule, kept under the
 * work folder until the extract or its definition changes; counts of what was rejected. Never here:
 * a value of a row in a message; a type that is guessed from the data.
 */
package dk.integrationsbarometer.registers;
