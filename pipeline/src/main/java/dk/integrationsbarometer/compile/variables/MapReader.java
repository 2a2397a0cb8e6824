package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Map;

/** Reads {@code map}: by which edition of its list a variable shows a code. */
final class MapReader {
  private static final Map<String, CodeMap> MAPS =
      Map.of("newest", CodeMap.NEWEST, "then", CodeMap.THEN);

  private MapReader() {}

  static CodeMap read(Fields fields, CodeList codes, Problems problems) {
    CodeMap map = fields.choice("map", MAPS, CodeMap.NEWEST);
    fields
        .scalar("map")
        .filter(written -> !codes.items().isEmpty() && !codes.isLinked())
        .ifPresent(
            written -> problems.add(Message.MAP_OF_ONE_EDITION, written.place(), codes.id()));
    return map;
  }
}
