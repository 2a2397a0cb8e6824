/**
 * Cells that were counted by earlier runs. Each part of them lies under what it means, so that a
 * part is either right or not found.
 */
package dk.integrationsbarometer.cells.kept;
