package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code numbers} of {@code adjust}: which variables a regression takes as numbers. */
final class CovariateReader {
  private final Fields fields;
  private final Problems problems;

  CovariateReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** Those of the variables that are held equal; what cannot be a number is reported. */
  List<Variable> numbers(List<Variable> held, Adjustment.Method method) {
    boolean allRead = held.size() == fields.list("for").size();
    List<Variable> numbers = new ArrayList<>();
    var once = new Once("The variable", problems);
    for (Node.Scalar name : fields.scalars("numbers")) {
      Optional<Variable> variable =
          held.stream().filter(each -> each.name().equals(name.text())).findFirst();
      Optional<String> why =
          method == Adjustment.Method.REGRESSION
              ? variable.map(CovariateReader::whyNot).orElse(Optional.of("'for' does not name it"))
              : Optional.of("only a regression takes numbers");
      if (variable.isEmpty() && !allRead) {
        continue; // what is wrong with it has been reported
      }

      why.ifPresent(
          reason -> problems.add(Message.NO_COVARIATE, name.place(), name.text(), reason));
      if (why.isEmpty() && once.isNew(name.text(), name.text(), name.place())) {
        numbers.add(variable.orElseThrow());
      }
    }

    return numbers;
  }

  private static Optional<String> whyNot(Variable variable) {
    if (!(variable.classification().orElse(null) instanceof NumberClasses classes)) {
      return Optional.of("its classes are not made of a number");
    }

    return classes.intervals().stream()
        .filter(interval -> interval.middle().isEmpty())
        .map(interval -> "its class '" + interval.code() + "' has no end, and so no middle")
        .findFirst();
  }
}
