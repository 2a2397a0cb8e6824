package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.ClosedVariables;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code breakdowns} of an indicator. */
final class BreakdownReader {
  private final Unit unit;
  private final Scope scope;
  private final Problems problems;

  BreakdownReader(Unit unit, Scope scope, Problems problems) {
    this.unit = unit;
    this.scope = scope;
    this.problems = problems;
  }

  List<Breakdown> read(Fields indicator, Optional<Measure> measure) {
    List<Breakdown> breakdowns = new ArrayList<>();
    var once = new Once("The breakdown", problems);
    for (Node node : indicator.list("breakdowns")) {
      List<Node> items = indicator.items(node, "A breakdown");
      List<Variable> variables = variables(items, indicator, measure);
      if (!variables.isEmpty() && variables.size() == items.size()) {
        var breakdown = new Breakdown(variables);
        List<String> names = breakdown.variables().stream().map(Variable::name).toList();
        once.isNew(names, String.join(", ", names), node.place());
        breakdowns.add(breakdown);
      }
    }

    return breakdowns;
  }

  private List<Variable> variables(List<Node> items, Fields indicator, Optional<Measure> measure) {
    List<Variable> variables = new ArrayList<>();
    var once = new Once("The variable", problems);
    for (Node item : items) {
      indicator
          .scalar(item, "A variable of a breakdown")
          .filter(name -> once.isNew(name.text(), name.text(), name.place()))
          .filter(name -> isNotOver(name, measure))
          .flatMap(name -> ClosedVariables.find(name, unit, scope, problems))
          .ifPresent(variables::add);
    }

    return variables;
  }

  /** The classes of a composition are breakdowns already; cut by them again, each would be all. */
  private boolean isNotOver(Node.Scalar name, Optional<Measure> measure) {
    boolean over =
        measure.flatMap(Measure::over).map(Variable::name).filter(name.text()::equals).isPresent();
    if (over) {
      problems.add(Message.CUT_BY_OVER, name.place(), name.text());
    }

    return !over;
  }
}
