/**
 * The files of a folder of extracts, as they were delivered: which of them belong together, for
 * which day they hold, how they are written, and what is wrong with them before a row is read.
 */
package dk.integrationsbarometer.registers.delivered;
