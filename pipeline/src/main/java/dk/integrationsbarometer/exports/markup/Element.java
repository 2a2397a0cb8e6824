package dk.integrationsbarometer.exports.markup;

import dk.integrationsbarometer.exports.HtmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG with its attributes and what stands in it, in the order in which they
 * were given.
 */
public final class Element {
  /** Elements of HTML that have no end. */
  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  public static Element of(String name) {
    return new Element(name);
  }

  /** An element that holds a text. */
  public static Element of(String name, String text) {
    return new Element(name).text(text);
  }

  public Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** A number with at most one decimal, as pictures need. */
  public Element with(String attribute, double value) {
    return with(attribute, Decimals.of(value));
  }

  public Element text(String text) {
    content.add(text);
    return this;
  }

  public Element add(Element... elements) {
    return add(List.of(elements));
  }

  public Element add(List<Element> elements) {
    content.addAll(elements);
    return this;
  }

  /** As it is written in a file. */
  public String markup() {
    var text = new StringBuilder();
    write(text);
    return text.toString();
  }

  /** No line ends between a number and its sign of per cent. */
  private static String kept(String text) {
    return text.replace(" %", "\u00a0%");
  }

  private void write(StringBuilder text) {
    text.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            text.append(' ')
                .append(attribute)
                .append("=\"")
                .append(HtmlText.escaped(value))
                .append('"'));
    text.append('>');
    for (Object each : content) {
      if (each instanceof Element element) {
        element.write(text);
      } else {
        text.append(HtmlText.escaped(kept((String) each)));
      }
    }

    if (!VOID.contains(name)) {
      text.append("</").append(name).append('>');
    }
  }
}
