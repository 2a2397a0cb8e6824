package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Names;
import dk.integrationsbarometer.model.Unit;
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
      var derivations = new Derivations(rows, date, row.values());
      derivations.deriveAll(Names.needed(unit, names));
      Map<String, Object> wanted = new LinkedHashMap<>();
      names.forEach(name -> wanted.put(name, derivations.value(name)));
      values.add(wanted);
    }

    return values;
  }
}
