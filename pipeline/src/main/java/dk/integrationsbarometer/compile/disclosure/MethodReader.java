package dk.integrationsbarometer.compile.disclosure;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.indicators.DisclosureMethod;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code method} of a disclosure rule, and the number that goes with it. */
final class MethodReader {
  private static final int LARGEST_BASE = 100;
  private static final int LARGEST_DISTANCE = 50;
  private static final Map<String, Function<Fields, Optional<DisclosureMethod>>> METHODS =
      Map.of(
          "suppression", fields -> Optional.of(new DisclosureMethod.Suppression()),
          "rounding", MethodReader::rounding,
          "cell_key", MethodReader::cellKey);

  private MethodReader() {}

  /** The method; that of a rule without one is suppression. */
  static DisclosureMethod read(Fields fields) {
    return fields
        .choice("method", METHODS, METHODS.get("suppression"))
        .apply(fields)
        .orElse(new DisclosureMethod.Suppression());
  }

  private static Optional<DisclosureMethod> rounding(Fields fields) {
    fields.require("base");
    return fields
        .parsed(
            "base",
            Numbers.whole(2, LARGEST_BASE),
            "a whole number from 2 to " + LARGEST_BASE,
            "5, which publishes multiples of 5")
        .map(DisclosureMethod.Rounding::new);
  }

  private static Optional<DisclosureMethod> cellKey(Fields fields) {
    fields.require("distance");
    return fields
        .parsed(
            "distance",
            Numbers.whole(1, LARGEST_DISTANCE),
            "a whole number from 1 to " + LARGEST_DISTANCE,
            "3, the largest error of a published number of people")
        .map(DisclosureMethod.CellKey::new);
  }
}
