package dk.integrationsbarometer.generator;

import java.util.Map;
import java.util.function.LongFunction;

/** The invented things of all registers, which rows of other registers can refer to. */
record Things(Map<String, Kind> kinds) {
  static final Things NONE = new Things(Map.of());

  Things {
    kinds = Map.copyOf(kinds);
  }

  /**
   * The things of one register.
   *
   * @param spelling how the register writes the running number of a thing
   */
  record Kind(long number, LongFunction<String> spelling) {}

  Kind of(String register) {
    return kinds.get(register);
  }
}
