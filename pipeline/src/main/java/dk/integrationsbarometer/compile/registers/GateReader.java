package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code gate} of a register; limits that it does not name are the usual ones. */
final class GateReader {
  private static final int MOST_DELIVERIES = 20;
  private static final String MOST_ROWS = "1000";
  private static final String ALL = "100";

  private static final Map<String, Gate.Beyond> BEYOND =
      Arrays.stream(Gate.Beyond.values())
          .collect(Collectors.toMap(Gate.Beyond::word, each -> each));

  private final Problems problems;

  GateReader(Problems problems) {
    this.problems = problems;
  }

  Gate read(Fields register) {
    return register.find("gate").map(this::read).orElse(Gate.USUAL);
  }

  private Gate read(Node node) {
    Fields fields = Fields.of(node, "'gate'", problems);
    var gate =
        new Gate(
            percent(fields, "rows", MOST_ROWS, Gate.USUAL.rows()),
            percent(fields, "empty", ALL, Gate.USUAL.empty()),
            percent(fields, "codes", ALL, Gate.USUAL.codes()),
            percent(fields, "appeared", ALL, Gate.USUAL.appeared()),
            percent(fields, "keys", ALL, Gate.USUAL.keys()),
            percent(fields, "values", ALL, Gate.USUAL.values()),
            percent(fields, "matches", ALL, Gate.USUAL.matches()),
            percent(fields, "differs", ALL, Gate.USUAL.differs()),
            percent(fields, "differs_at_most", ALL, Gate.USUAL.differsAtMost()),
            against(fields),
            fields.choice("beyond", BEYOND, Gate.USUAL.beyond()));
    fields.end();
    return gate;
  }

  private static BigDecimal percent(Fields fields, String key, String most, BigDecimal usual) {
    return fields
        .parsed(
            key,
            Numbers.decimal("0", most),
            "a number of per cent from 0 to " + most,
            "a number such as " + usual)
        .orElse(usual);
  }

  private static int against(Fields fields) {
    return fields
        .parsed(
            "against",
            Numbers.whole(1, MOST_DELIVERIES),
            "a whole number from 1 to " + MOST_DELIVERIES,
            "a number such as " + Gate.USUAL.against())
        .orElse(Gate.USUAL.against());
  }
}
