/**
 * Publishes releasable tables with Apache Parquet's own writer, all or none, with a manifest; reads
 * them back.
 *
 * <p>In: {@link dk.integrationsbarometer.disclosure.Releasable}, one indicator at a time, quality
 * counts and the facts of the run. Out: a folder per run on any Hadoop file system, in which equal
 * input gives equal bytes, and {@code latest}, which leads to one whole run. May import {@code
 * model} beside what {@code disclosure} hands over: labels, codes and units are published with the
 * figures. Never here: a figure that did not come through disclosure, a clock, a half-written run
 * that a reader could see.
 */
package dk.integrationsbarometer.results;
