package dk.integrationsbarometer.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.definitions.Node;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A definition as an editor sees it: plain values that look like a number, a truth or nothing are
 * that (YAML 1.2, core schema), while our reader takes every value as the text that stands there.
 */
public final class JsonText {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonText() {}

  public static JsonNode of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
      return object;
    }

    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }

    return scalar((Node.Scalar) node);
  }

  private static JsonNode scalar(Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.style() != Node.Style.PLAIN) {
      return JSON.textNode(text);
    }

    return switch (text) {
      case "" -> JSON.nullNode();
      case "true", "false" -> JSON.booleanNode(text.equals("true"));
      default ->
          NUMBER.matcher(text).matches()
              ? JSON.numberNode(new BigDecimal(text))
              : JSON.textNode(text);
    };
  }
}
