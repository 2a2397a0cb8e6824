/** Columns that know nothing of cells: answers as bits, exact numbers, and the largest of some. */
package dk.integrationsbarometer.cells.columns;
