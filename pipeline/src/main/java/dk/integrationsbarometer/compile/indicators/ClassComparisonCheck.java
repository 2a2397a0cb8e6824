package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.List;
import java.util.Optional;

/** Reports comparisons of classes whose figures the indicator does not have, or cannot have. */
record ClassComparisonCheck(Indicator indicator, Problems problems) {
  void check(Fields fields) {
    for (Node node : fields.list("class_comparisons")) {
      Fields comparison = Fields.of(node, "a comparison of classes", new Problems());
      comparison.scalar("over").ifPresent(this::checkBreakdown);
      comparison.scalar("reference").ifPresent(this::checkReference);
    }
  }

  private void checkBreakdown(Node.Scalar over) {
    List<String> alone =
        indicator.breakdowns().stream()
            .map(Breakdown::variables)
            .filter(variables -> variables.size() == 1)
            .map(variables -> variables.get(0).name())
            .toList();
    boolean isVariable =
        indicator.unit().variables().stream().map(Variable::name).anyMatch(over.text()::equals);
    if (isVariable && !alone.contains(over.text())) {
      problems.add(
          Message.CLASS_WITHOUT_BREAKDOWN,
          over.place(),
          over.text(),
          alone.isEmpty() ? "(none)" : Spelling.list(alone));
    }
  }

  private void checkReference(Node.Scalar reference) {
    MeasureKind kind = indicator.measure().kind();
    boolean isRest = reference.text().equals(ClassReference.REST);
    boolean isTotal = reference.text().equals(ClassReference.TOTAL);
    Optional<String> why = Optional.empty();
    if ((isRest || isTotal) && kind.division() == MeasureKind.Division.PER_DATE) {
      why = Optional.of("how many there are, or how much, follows from how large the class is");
    } else if (isRest && kind.division() == MeasureKind.Division.NONE) {
      why =
          Optional.of(
              "the order of the values of all others does not follow from that of the class and of all");
    } else if (isRest && indicator.unit().register().person().isPresent()) {
      why =
          Optional.of(
              "several rows can be one person's, who is then in the class and among the others");
    } else if (isRest && !indicator.disclosure().method().isExact()) {
      why =
          Optional.of(
              "the numbers of the class and of all are published with an error each, so that the others cannot be worked out");
    }

    why.ifPresent(
        reason ->
            problems.add(Message.CLASS_AGAINST_ALL, reference.place(), reference.text(), reason));
  }
}
