/**
 * Pure numeric kernels on numbers: division, intervals, standardisation, decomposition; knows
 * neither Spark nor definitions. What no indicator uses yet is held to published examples by {@link
 * dk.integrationsbarometer.statistics.selfcheck.SelfCheck}.
 *
 * <p>In: whole numbers and doubles. Out: doubles, or nothing where a figure is not defined. Never
 * here: NaN, an infinity, rounding.
 */
package dk.integrationsbarometer.statistics;
