package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the slow engine derives of each unit, for tests that look further than figures. */
public final class ReferenceValues {
  private ReferenceValues() {}

  /** The values by name, null when unknown, for each row of the unit's register in turn. */
  public static List<Map<String, Object>> of(Unit unit, RegisterRows rows, Set<String> names) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (Example.Row row : rows.of(unit.id())) {
      LocalDate date = row.reference().orElseThrow();
      var derivations = new DerivedValues(rows, date, row.values());
      derivations.deriveAll(NamesUsed.needed(unit, names));
      Map<String, Object> wanted = new LinkedHashMap<>();
      names.forEach(name -> wanted.put(name, derivations.value(name)));
      values.add(wanted);
    }

    return values;
  }
}
