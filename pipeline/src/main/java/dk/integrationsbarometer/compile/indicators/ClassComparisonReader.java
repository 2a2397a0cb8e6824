package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.ClosedVariables;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code class_comparisons} of an indicator. */
final class ClassComparisonReader {
  private static final List<String> WHOLES = List.of(ClassReference.TOTAL, ClassReference.REST);

  private static final String KEY = "class_comparisons";

  private final Unit unit;
  private final Scope scope;
  private final Problems problems;

  ClassComparisonReader(Unit unit, Scope scope, Problems problems) {
    this.unit = unit;
    this.scope = scope;
    this.problems = problems;
  }

  /** A comparison for each class; one for all classes where none is named. */
  List<ClassComparison> read(Fields indicator) {
    List<ClassComparison> comparisons = new ArrayList<>();
    var once = new Once("The comparison", problems);
    for (Node node : indicator.list(KEY)) {
      for (ClassComparison each : comparisons(node)) {
        String name = each.over().name() + "=" + each.code() + " - " + each.reference().text();
        if (once.isNew(List.of(name), name, node.place())) {
          comparisons.add(each);
        }
      }
    }

    return comparisons;
  }

  private List<ClassComparison> comparisons(Node node) {
    Fields fields = Fields.of(node, "a comparison of classes", problems);
    Optional<Variable> over =
        fields
            .require("over")
            .flatMap(name -> fields.scalar(name, "'over'"))
            .flatMap(name -> ClosedVariables.find(name, unit, scope, problems));
    Optional<Node.Scalar> written = fields.scalar("class");
    Node.Scalar reference = fields.requireScalar("reference");
    fields.end();
    if (over.isEmpty() || reference.equals(Fields.NOTHING)) {
      return List.of();
    }

    List<String> known = ClosedVariables.classes(over.get());
    boolean isAll = WHOLES.contains(reference.text());
    boolean isKnown = isAll ? isFree(reference, known) : isClass(reference, known, WHOLES);
    boolean isKnownClass = written.map(code -> isClass(code, known, List.of())).orElse(true);
    if (written.filter(code -> code.text().equals(reference.text())).isPresent()) {
      problems.add(Message.SAME_CLASS, reference.place(), reference.text());
      return List.of();
    }

    var to = new ClassReference(over.get().name(), reference.text());
    return isKnown && isKnownClass
        ? written.map(code -> List.of(code.text())).orElse(known).stream()
            .filter(code -> !code.equals(reference.text()))
            .map(code -> new ClassComparison(over.get(), code, to))
            .toList()
        : List.of();
  }

  /** Whether no class is called like the word for all, or for the others. */
  private boolean isFree(Node.Scalar word, List<String> known) {
    if (known.contains(word.text())) {
      problems.add(Message.CLASS_CALLED_ALL, word.place(), word.text());
      return false;
    }

    return true;
  }

  private boolean isClass(Node.Scalar code, List<String> known, List<String> others) {
    if (!known.contains(code.text())) {
      List<String> possible = new ArrayList<>(others);
      possible.addAll(known);
      problems.add(
          Message.UNKNOWN_NAME,
          code.place(),
          "The class",
          code.text(),
          Spelling.suggest(code.text(), possible));
      return false;
    }

    return true;
  }
}
