/** Which breakdowns of a unit are counted together, so that few cells come to the driver. */
package dk.integrationsbarometer.cells.grains;
