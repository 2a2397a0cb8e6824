/**
 * Invents extracts of any size whose known figures come out as a profile states them.
 *
 * <p>In: checked definitions, {@code sample-data/profile.yaml}, a number of people and a seed. Out:
 * CSV files for BEF, the citizenships, BFL and each register in {@code sample-data/profiles}, the
 * same bytes for the same input. Everything about a household is worked out from the seed and its
 * number when it is needed, so memory does not grow with the town. Never here: a real person, a
 * clock, or the result of an indicator; quotas say how many, and the origin of people is worked out
 * here in code of its own, from definitions/clarifications.md, so that the pipeline has something
 * independent to agree with.
 */
package dk.integrationsbarometer.generator;
