/** Periods, status dates and how registers and look-ups refer to them. */
package dk.integrationsbarometer.model.time;
