package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that examples give rows only of registers that the indicator reads. */
public final class GivenCheck {
  private GivenCheck() {}

  /** Reports each register that is given in vain; the indicator itself has to be in order. */
  public static void check(Indicator indicator, Fields fields, Problems problems) {
    Set<String> read = new HashSet<>(registers(indicator));
    indicator.against().map(GivenCheck::registers).ifPresent(read::addAll);
    for (Node node : fields.list("examples")) {
      Fields example = Fields.of(node, "an example", problems);
      example
          .entries("given")
          .forEach(
              (name, entry) -> {
                if (!read.contains(name)) {
                  problems.add(Message.UNUSED_IN_EXAMPLE, entry.place(), name, indicator.id());
                }
              });
    }
  }

  private static Set<String> registers(Indicator indicator) {
    return NamesUsed.registers(indicator).stream().map(Register::id).collect(Collectors.toSet());
  }
}
