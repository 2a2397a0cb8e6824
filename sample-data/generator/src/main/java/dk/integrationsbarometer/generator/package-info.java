/**
 * Invents extracts of any size whose known figures come out as a profile states them.
 *
 * <p>In: checked definitions, {@code sample-data/profile.yaml}, a number of people and a seed. Out:
 * CSV files for BEF, the citizenships, BFL and each register in {@code sample-data/profiles}, the
 * same bytes for the same input. Never here: a real person, a clock, or the result of an indicator;
 * quotas say how many.
 */
package dk.integrationsbarometer.generator;
