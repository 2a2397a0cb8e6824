package dk.integrationsbarometer.compile.disclosure;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.PublicKnowledge;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code public} of a disclosure rule. */
final class PublicKnowledgeReader {
  private final Library library;
  private final Problems problems;

  PublicKnowledgeReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  PublicKnowledge read(Node node) {
    Fields fields = Fields.of(node, "'public'", problems);
    Map<String, Variable> known = new TreeMap<>();
    library.variables.values().stream()
        .flatMap(List::stream)
        .forEach(variable -> known.put(variable.name(), variable));
    Set<Set<String>> breakdowns = new LinkedHashSet<>();
    var once = new Once("The breakdown", problems);
    for (Node breakdown : fields.requireList("persons")) {
      Set<String> names = new TreeSet<>();
      for (Node item : fields.items(breakdown, "A breakdown")) {
        fields
            .scalar(item, "A variable of a breakdown")
            .ifPresent(
                name -> {
                  library.find(known, "The variable", name);
                  names.add(name.text());
                });
      }

      once.isNew(names, String.join(", ", names), breakdown.place());
      breakdowns.add(names);
    }

    String reason = ShownText.require(fields, "reason");
    fields.end();
    return new PublicKnowledge(breakdowns, reason);
  }
}
