/**
 * Seals: how what is kept between runs says what it is, so that nothing is believed that was
 * damaged, exchanged or never finished.
 */
package dk.integrationsbarometer.registers.seals;
