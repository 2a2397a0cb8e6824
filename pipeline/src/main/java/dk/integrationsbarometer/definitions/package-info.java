/**
 * Takes in the YAML files word for word and knows for each word the file, line and column.
 *
 * <p>In: the folder that statisticians write. Out: {@link
 * dk.integrationsbarometer.definitions.Document}s, sorted by path, in which every code is still
 * text ({@code NO} is Norway, {@code 0101} keeps its zero), and the one reader of mappings and
 * tables, which reports what is missing or misspelt. Never here: what a definition means; that is
 * for {@code compile}.
 */
package dk.integrationsbarometer.definitions;
