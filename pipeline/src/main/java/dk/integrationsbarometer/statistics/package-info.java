/**
 * Pure numeric kernels on numbers: intervals, standardisation, decomposition, trend; knows neither
 * Spark nor definitions.
 *
 * <p>In: whole numbers and doubles. Out: doubles, or nothing where a figure is not defined. Never
 * here: NaN, an infinity, rounding.
 */
package dk.integrationsbarometer.statistics;
