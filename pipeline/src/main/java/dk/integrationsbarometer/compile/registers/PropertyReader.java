package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.compile.names.CodeSigns;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a classification says of each of its codes. */
final class PropertyReader {
  private static final String NUMBER = "number";

  private final Problems problems;

  PropertyReader(Problems problems) {
    this.problems = problems;
  }

  /** The properties of a list. */
  Map<String, CodeList.Property> read(Fields fields) {
    Map<String, CodeList.Property> properties = new LinkedHashMap<>();
    fields
        .entries("properties")
        .forEach(
            (name, entry) -> {
              fields.checkName(name, NameRule.VARIABLE, entry.place());
              properties.put(name, property(name, entry.value(), fields));
            });
    return properties;
  }

  private CodeList.Property property(String name, Node node, Fields fields) {
    if (node instanceof Node.Scalar scalar && scalar.text().equals(NUMBER)) {
      return CodeList.Property.NUMBER;
    }

    List<String> values = new ArrayList<>();
    List<Node> items = fields.items(node, "'" + name + "'");
    for (Node value : items) {
      fields
          .scalar(value, "A value of '" + name + "'")
          .ifPresent(
              scalar -> {
                CodeSigns.check(scalar, problems);
                values.add(scalar.text());
              });
    }

    if (items.isEmpty() && node instanceof Node.Sequence) {
      problems.add(
          Message.WRONG_SHAPE,
          node.place(),
          "'" + name + "'",
          "a list of values",
          "an empty list",
          "Write the values that an item can have.");
    }

    return new CodeList.Property(values);
  }

  /** Reports a value that the property cannot have. */
  void check(Node.Scalar value, String name, CodeList.Property property, Fields fields) {
    if (property.isNumber()) {
      if (!value.text().equals(CodeList.Property.UNKNOWN)) {
        fields.parse(
            value,
            PropertyReader::number,
            "a number",
            "a number such as 1.5, or ukendt when unknown");
      }
    } else if (!property.values().contains(value.text())) {
      problems.add(
          Message.NOT_A_CHOICE,
          value.place(),
          value.text(),
          name,
          Spelling.suggest(value.text(), property.values()));
    }
  }

  /** Written out, as every engine reads it alike. */
  private static BigDecimal number(String text) {
    BigDecimal number = Numbers.decimal(text);
    if (!number.toPlainString().equals(text)) {
      throw new IllegalArgumentException(text);
    }

    return number;
  }
}
