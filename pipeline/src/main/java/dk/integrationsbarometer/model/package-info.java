/**
 * What the definitions mean once every name is resolved and every contradiction refused.
 *
 * <p>In: what {@code compile} has resolved. Out: records that every engine reads (Spark, the
 * reference engine, DuckDB in the tests). Never here: the place of a word in a file, or how an
 * engine computes it.
 */
package dk.integrationsbarometer.model;
