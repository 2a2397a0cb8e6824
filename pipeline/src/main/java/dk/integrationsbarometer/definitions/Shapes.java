package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;

/** Says that something was written in another shape than it should have, and how it is written. */
final class Shapes {
  private Shapes() {}

  static void notAMapping(Node node, String what, Problems problems) {
    report(
        node,
        what,
        "a mapping (key: value)",
        "Write 'key: value' in lines of their own, or {key: value, ...}.",
        problems);
  }

  static void notAListOfMappings(Node node, String what, Problems problems) {
    report(
        node,
        what,
        "a list",
        "Write a line for each that begins with '- ', or [{key: value, ...}, {...}].",
        problems);
  }

  static void notAListOfValues(Node node, String what, Problems problems) {
    boolean alone = node instanceof Node.Scalar scalar && !scalar.text().isEmpty();
    String how =
        alone
            ? "Put it in square brackets: [" + ((Node.Scalar) node).text() + "]."
            : "Write [a, b], or a line that begins with '- ' for each.";
    report(node, what, "a list", how, problems);
  }

  static void notAValue(Node node, String what, Problems problems) {
    String how =
        node instanceof Node.Scalar
            ? "Write the value behind the colon; what follows a # is a remark."
            : "Write one value, without brackets or lines of its own.";
    report(node, what, "a single value", how, problems);
  }

  static void notAListOfParameters(Node node, String what, Problems problems) {
    problems.add(
        Message.WRONG_SHAPE,
        node.place(),
        what,
        "a list with a line of parameters for each definition",
        node instanceof Node.Sequence ? "an empty list" : node.shape(),
        "Write [{aar: 1}, {aar: 2}], or a line for each that begins with '- '.");
  }

  static void notLabels(Node node, String what, Problems problems) {
    report(node, what, "{da: ..., en: ...}", "Write it in Danish and in English.", problems);
  }

  private static void report(Node node, String what, String wanted, String how, Problems problems) {
    problems.add(Message.WRONG_SHAPE, node.place(), what, wanted, node.shape(), how);
  }
}
