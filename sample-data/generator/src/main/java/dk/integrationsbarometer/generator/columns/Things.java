package dk.integrationsbarometer.generator.columns;

import java.util.function.LongFunction;

/**
 * The invented things of one register, which rows of other registers can refer to.
 *
 * @param spelling how the register writes the running number of a thing
 */
public record Things(long number, LongFunction<String> spelling) {}
