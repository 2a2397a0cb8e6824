package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is measured. */
final class Subjects {
  private static final String UNIT = "bef";

  private Subjects() {}

  /** The indicators of residents, that with the most status dates first. */
  static List<Indicator> residents(Definitions definitions) {
    return definitions.indicators().stream()
        .filter(indicator -> indicator.unit().id().equals(UNIT))
        .sorted(
            Comparator.comparing((Indicator indicator) -> -indicator.period().statusDates().size())
                .thenComparing(Indicator::id))
        .toList();
  }

  /**
   * A set of indicators by its name: {@code one}, {@code residents} or {@code all}.
   *
   * @return their ids; none means all
   */
  static Set<String> ids(String name) {
    List<Indicator> residents = residents(LoadedDefinitions.load(Folders.definitions()));
    List<Indicator> wanted =
        switch (name) {
          case "one" -> residents.subList(0, 1);
          case "residents" -> residents;
          case "all" -> List.<Indicator>of();
          default -> throw new IllegalArgumentException("No indicators are called " + name);
        };
    return wanted.stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The registers that the indicators of residents are made of. */
  static List<Register> registers(Definitions definitions) {
    List<Indicator> residents = residents(definitions);
    Unit unit = residents.get(0).unit();
    Map<String, Register> needed = new TreeMap<>(Map.of(UNIT, unit.register()));
    NamesUsed.registers(unit, UnitCells.names(unit, residents))
        .forEach(register -> needed.put(register.id(), register));
    return List.copyOf(needed.values());
  }

  /** Milliseconds since this process began. */
  static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
