/** How the records of published rows are laid out in columns. */
package dk.integrationsbarometer.tables.columns;
