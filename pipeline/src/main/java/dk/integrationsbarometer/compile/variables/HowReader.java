package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Variable.How;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Map;
import java.util.Set;

/** Reads what the keys beside it say of what is made of rows, and whether they go with it. */
final class HowReader {
  private static final Set<How> OF_TRUE = Set.of(How.EXISTS, How.COUNT, How.LONGEST, How.DAYS);
  private static final Set<How> OF_ONE_ROW = Set.of(How.OF_LEAST, How.OF_GREATEST);
  private static final Map<String, How> EMPTY =
      Map.of("zero", How.SUM, "unknown", How.SUM_OF_KNOWN);

  private final Fields fields;
  private final Problems problems;

  HowReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  How read(String key, How how) {
    if (OF_TRUE.contains(how)) {
      fields
          .scalar(key)
          .filter(written -> !written.text().equals("true"))
          .ifPresent(written -> refuse(key, written));
    }

    if (OF_ONE_ROW.contains(how)) {
      fields.require("by");
    } else {
      only("by", "of_least or of_greatest");
    }

    if (how == How.SUM) {
      return fields.choice("empty", EMPTY, How.SUM);
    }

    only("empty", "sum");
    return how;
  }

  private void refuse(String key, Node.Scalar written) {
    problems.add(Message.ONLY_TRUE, written.place(), key, written.text());
  }

  private void only(String key, String ways) {
    fields
        .find(key)
        .ifPresent(
            node ->
                problems.add(
                    Message.MISSING_KEY, node.place(), "A variable with '" + key + "'", ways));
  }
}
