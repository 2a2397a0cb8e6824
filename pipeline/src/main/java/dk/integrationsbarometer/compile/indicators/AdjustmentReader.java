package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.ClosedVariables;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code adjust} of an indicator. */
final class AdjustmentReader {
  private static final Map<String, Adjustment.Standard> STANDARDS = new LinkedHashMap<>();
  private static final Map<String, Adjustment.Method> METHODS = new LinkedHashMap<>();

  static {
    for (Adjustment.Standard standard : Adjustment.Standard.values()) {
      STANDARDS.put(standard.word(), standard);
    }

    for (Adjustment.Method method : Adjustment.Method.values()) {
      METHODS.put(method.code(), method);
    }
  }

  private final Fields indicator;
  private final Scope scope;
  private final Problems problems;

  AdjustmentReader(Fields indicator, Scope scope, Problems problems) {
    this.indicator = indicator;
    this.scope = scope;
    this.problems = problems;
  }

  Optional<Adjustment> read(
      Optional<Unit> unit, Optional<Measure> measure, List<Comparison> comparisons) {
    return indicator
        .find("adjust")
        .flatMap(
            node -> {
              Fields fields = Fields.of(node, "'adjust'", problems);
              fields.require("for");
              List<Variable> variables =
                  unit.map(known -> variables(fields, known)).orElse(List.of());
              Adjustment.Method method =
                  fields.choice("method", METHODS, Adjustment.Method.STANDARDISATION);
              Adjustment.Standard standard =
                  fields.choice("standard", STANDARDS, Adjustment.Standard.BOTH);
              List<Variable> numbers =
                  new CovariateReader(fields, problems).numbers(variables, method);
              fields.end();
              unit.filter(known -> known.register().person().isPresent())
                  .ifPresent(
                      known -> problems.add(Message.ADJUSTED_ROWS, node.place(), known.id()));
              if (comparisons.isEmpty()
                  || fields.list("for").isEmpty()
                  || measure.filter(each -> !isAdjustable(each)).isPresent()) {
                problems.add(Message.NOT_ADJUSTABLE, node.place());
              }

              return variables.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Adjustment(new Breakdown(variables), method, standard, numbers));
            });
  }

  private List<Variable> variables(Fields fields, Unit unit) {
    List<Variable> variables = new ArrayList<>();
    var once = new Once("The variable", problems);
    fields
        .list("for")
        .forEach(
            node ->
                fields
                    .scalar(node, "A variable of 'for'")
                    .filter(name -> once.isNew(name.text(), name.text(), name.place()))
                    .flatMap(name -> ClosedVariables.find(name, unit, scope, problems))
                    .ifPresent(variables::add));
    return variables;
  }

  /** A quotient of two sums over the strata; a part of a whole is none. */
  private static boolean isAdjustable(Measure measure) {
    return measure.isQuotient() && measure.whole() == Measure.Whole.OWN;
  }
}
