package dk.integrationsbarometer.generator.columns;

import java.util.Map;
import java.util.function.LongFunction;

/**
 * The town in which rows are filled.
 *
 * @param scale the town's people per person of the whole city
 * @param things the invented things of all registers
 */
public record Surroundings(long seed, double scale, Map<String, Things> things) {
  /**
   * The invented things of one register, which rows of other registers can refer to.
   *
   * @param spelling how the register writes the running number of a thing
   */
  public record Things(long number, LongFunction<String> spelling) {}
}
