package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.conditions.CodeCheck;
import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.WrittenValues;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a decision table: rows that are tried from the top, and examples that say what must come
 * out.
 */
final class DecisionReader {
  private final DecisionAnswers answers;
  private final Scope scope;
  private final Problems problems;

  DecisionReader(DecisionAnswers answers, Scope scope, Problems problems) {
    this.answers = answers;
    this.scope = scope;
    this.problems = problems;
  }

  /** The table, or nothing when a row could not be read. */
  Optional<Variable.Decided> read(Fields fields) {
    List<Variable.Branch> branches = new ArrayList<>();
    List<Node> rows = fields.requireList("decide");
    for (Node row : rows) {
      branch(row).ifPresent(branch -> add(branch, branches));
    }

    Optional<Expression> otherwise = fields.scalar("otherwise").flatMap(answers::answer);
    List<Variable.DecisionExample> examples = new ArrayList<>();
    for (Node node : fields.list("examples")) {
      example(node).ifPresent(examples::add);
    }

    return branches.size() < rows.size()
        ? Optional.empty()
        : Optional.of(new Variable.Decided(branches, otherwise, end(fields), examples));
  }

  /** The first row whose condition holds decides, so that a second one with it never does. */
  private void add(Variable.Branch branch, List<Variable.Branch> before) {
    before.stream()
        .filter(row -> row.when().equals(branch.when()))
        .findFirst()
        .ifPresent(
            row -> problems.add(Message.ROW_NEVER_REACHED, branch.place(), row.place().line()));
    before.add(branch);
  }

  private static Place end(Fields fields) {
    return fields.find("otherwise").map(Node::place).orElse(fields.place());
  }

  private Optional<Variable.Branch> branch(Node row) {
    Fields fields = Fields.of(row, "a row of the decision table", problems);
    fields.require("when");
    Optional<Expression> when =
        fields.scalar("when").flatMap(scalar -> Conditions.condition(scalar, scope, problems));
    Optional<Expression> then =
        fields.has("then_value")
            ? answers.value(fields.requireScalar("then_value"))
            : answers.answer(fields.requireScalar("then"));
    Labels note = LabelReader.find(fields, "note");
    fields.end();
    return when.isEmpty() || then.isEmpty()
        ? Optional.empty()
        : Optional.of(new Variable.Branch(row.place(), when.get(), then.get(), note));
  }

  private Optional<Variable.DecisionExample> example(Node node) {
    Fields fields = Fields.of(node, "an example of the decision table", problems);
    Node.Scalar then = fields.requireScalar("then");
    Map<String, Object> given = new LinkedHashMap<>();
    fields
        .entries("given")
        .forEach(
            (name, entry) -> given(name, entry, fields).ifPresent(value -> given.put(name, value)));
    fields.end();
    return then.equals(Fields.NOTHING) || answers.answer(then).isEmpty()
        ? Optional.empty()
        : Optional.of(new Variable.DecisionExample(node.place(), given, then.text()));
  }

  private Optional<Object> given(String name, Node.Entry entry, Fields fields) {
    Optional<Scope.Meaning> meaning = scope.find(name);
    if (meaning.isEmpty() && !scope.isAnnounced(name)) {
      problems.add(Message.UNKNOWN_NAME, entry.place(), "The name", name, scope.suggest(name));
    }

    return meaning.flatMap(
        known ->
            fields
                .scalar(entry.value(), "'" + name + "'")
                .filter(scalar -> isPossible(scalar, known))
                .flatMap(scalar -> WrittenValues.parse(scalar, known.type(), problems)));
  }

  private boolean isPossible(Node.Scalar written, Scope.Meaning meaning) {
    return new CodeCheck(scope, problems).isCode(written.text(), meaning.codes(), written.place());
  }
}
