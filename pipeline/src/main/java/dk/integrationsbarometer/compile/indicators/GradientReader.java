package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.ClosedVariables;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.GradientRule;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code gradient} of an indicator. */
final class GradientReader {
  private static final int FEWEST_CLASSES = 2;

  private final Fields indicator;
  private final Scope scope;
  private final Problems problems;

  GradientReader(Fields indicator, Scope scope, Problems problems) {
    this.indicator = indicator;
    this.scope = scope;
    this.problems = problems;
  }

  Optional<GradientRule> read(Optional<Unit> unit, Optional<Measure> measure) {
    return indicator.find("gradient").flatMap(node -> read(node, unit, measure));
  }

  private Optional<GradientRule> read(Node node, Optional<Unit> unit, Optional<Measure> measure) {
    Fields fields = Fields.of(node, "'gradient'", problems);
    Optional<Node.Scalar> over =
        fields.require("over").flatMap(name -> fields.scalar(name, "'over'"));
    Optional<Variable> variable =
        over.flatMap(
            name -> unit.flatMap(known -> ClosedVariables.find(name, known, scope, problems)));
    List<Node.Scalar> written = fields.scalars("order");
    boolean isWritten = fields.has("order");
    fields.end();
    List<String> known = variable.map(ClosedVariables::classes).orElse(List.of());
    List<String> order = isWritten ? order(written, variable, known) : known;
    boolean tooFew = isWritten ? written.size() < FEWEST_CLASSES : order.size() < FEWEST_CLASSES;
    if (variable.isPresent() && tooFew) {
      problems.add(Message.GRADIENT_OF_ONE_CLASS, node.place());
    }

    if (measure.filter(each -> !each.kind().hasGradient()).isPresent()) {
      problems.add(Message.GRADIENT_OF_OTHER_MEASURE, node.place());
    }

    return variable.map(found -> new GradientRule(found, order));
  }

  private List<String> order(
      List<Node.Scalar> written, Optional<Variable> variable, List<String> known) {
    List<String> order = new ArrayList<>();
    var once = new Once("The class", problems);
    for (Node.Scalar code : written) {
      if (variable.isPresent() && !known.contains(code.text())) {
        problems.add(
            Message.UNKNOWN_NAME,
            code.place(),
            "The class",
            code.text(),
            Spelling.suggest(code.text(), known));
      } else if (once.isNew(code.text(), code.text(), code.place())) {
        order.add(code.text());
      }
    }

    return order;
  }
}
