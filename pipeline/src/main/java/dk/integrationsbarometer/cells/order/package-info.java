/** Values in their order, put there by Spark: of each cell only what a figure needs leaves it. */
package dk.integrationsbarometer.cells.order;
