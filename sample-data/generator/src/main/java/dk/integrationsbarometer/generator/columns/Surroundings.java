package dk.integrationsbarometer.generator.columns;

import java.util.Map;

/**
 * The town in which rows are filled.
 *
 * @param scale the town's people per person of the whole city
 * @param things the invented things of all registers
 */
public record Surroundings(long seed, double scale, Map<String, Things> things) {}
