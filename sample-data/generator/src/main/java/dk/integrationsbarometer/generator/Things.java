package dk.integrationsbarometer.generator;

import java.util.HashMap;
import java.util.List;
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

  /** The things that the extracts invent in a town of that scale. */
  static Things of(List<ExtractProfile> extracts, double scale, long seed) {
    Map<String, Kind> kinds = new HashMap<>();
    for (ExtractProfile extract : extracts) {
      extract
          .running()
          .ifPresent(
              running ->
                  kinds.put(
                      extract.register().id(),
                      new Kind(extract.source().things(scale), running.spelling(seed))));
    }

    return new Things(kinds);
  }

  Kind of(String register) {
    return kinds.get(register);
  }
}
