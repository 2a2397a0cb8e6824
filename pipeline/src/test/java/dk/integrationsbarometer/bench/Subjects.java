package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.run.Loading;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is measured: the indicators that count residents, and the registers that they are made of.
 */
final class Subjects {
  private static final String UNIT = "bef";
  private static final List<String> REGISTERS = List.of("bef", "bfl", "person");

  private Subjects() {}

  /** Sorted so that the one with the most look-ups and breakdowns comes first. */
  static List<Indicator> residents(Definitions definitions) {
    return definitions.indicators().stream()
        .filter(indicator -> indicator.unit().id().equals(UNIT))
        .sorted(
            Comparator.comparing((Indicator indicator) -> -indicator.period().statusDates().size())
                .thenComparing(Indicator::id))
        .toList();
  }

  static Set<String> residentIds() {
    Definitions definitions = Loading.load(Folders.definitions());
    return residents(definitions).stream()
        .map(Indicator::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<Register> registers(Definitions definitions) {
    return REGISTERS.stream().map(definitions.registers()::get).toList();
  }

  /** Milliseconds since this process began. */
  static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
