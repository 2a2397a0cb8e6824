package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Leavers;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code leavers} of an indicator that follows people to a later day. */
final class LeaversReader {
  private static final Map<String, Leavers.Treatment> TREATMENTS = new LinkedHashMap<>();

  static {
    for (Leavers.Treatment treatment : Leavers.Treatment.values()) {
      TREATMENTS.put(treatment.word(), treatment);
    }
  }

  private final Fields indicator;
  private final Problems problems;

  LeaversReader(Fields indicator, Problems problems) {
    this.indicator = indicator;
    this.problems = problems;
  }

  Optional<Leavers> read(Optional<Expression> population, Scope scope) {
    Optional<Node> written = indicator.find("leavers");
    if (written.isEmpty()) {
      return Optional.empty();
    }

    Fields fields = Fields.of(written.get(), "'leavers'", problems);
    Optional<Node.Scalar> who = fields.require("who").flatMap(node -> fields.scalar(node, "'who'"));
    Leavers.Treatment are = fields.requireChoice("are", TREATMENTS, Leavers.Treatment.LEFT_OUT);
    fields.end();
    return who.filter(node -> scope != null)
        .flatMap(node -> Conditions.condition(node, scope, problems))
        .flatMap(condition -> population.map(all -> new Leavers(all, condition, are)));
  }

  /** Reports an indicator that looks ahead and does not say what becomes of those who leave. */
  static void check(Indicator read, Fields fields, Problems problems) {
    if (fields.has("leavers")) {
      return;
    }

    List<String> ahead =
        NamesUsed.gathered(read.unit(), NamesUsed.in(read)).stream()
            .filter(variable -> ((Variable.Gathered) variable.derivation()).timing().looksAhead())
            .map(Variable::name)
            .toList();
    if (!ahead.isEmpty()) {
      problems.add(Message.LEAVERS_NOT_STATED, fields.place(), String.join(", ", ahead));
    }
  }
}
