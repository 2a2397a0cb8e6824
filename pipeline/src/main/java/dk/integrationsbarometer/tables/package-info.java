/**
 * The contract for readers: one record per published table, from which its columns, types, JSON and
 * reading back follow.
 *
 * <p>In: nothing but codes, labels and intervals of the model. Out: rows, and {@link
 * dk.integrationsbarometer.tables.Tables}, the list of all tables in the order of publication. A
 * column is a component of a record and is named nowhere else. Nothing here decides what may be
 * published.
 */
package dk.integrationsbarometer.tables;
