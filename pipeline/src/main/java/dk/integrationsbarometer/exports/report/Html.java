package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.List;

/** The parts that all sections of a report are made of. */
final class Html {
  private Html() {}

  static Element paragraph(String text) {
    return Element.of("p", text);
  }

  /** Quieter than a paragraph: a remark on what stands above it. */
  static Element note(String text) {
    return Element.of("p", text).with("class", "note");
  }

  static Element list(List<String> items) {
    return Element.of("ul").add(items.stream().map(item -> Element.of("li", item)).toList());
  }

  static Element link(String id, String text) {
    return Element.of("a", text).with("href", "#" + id);
  }

  static Element section(String id, Element heading) {
    heading.with("id", id + "-h");
    return Element.of("section").with("id", id).with("aria-labelledby", id + "-h").add(heading);
  }

  /** A picture with its title above it. */
  static Element figure(Picture picture, String id) {
    return Element.of("figure")
        .with("class", "chart")
        .add(Element.of("figcaption", picture.title()), picture.svg(id));
  }

  static Element definition(String term, String text) {
    return Element.of("div").add(Element.of("dt", term), Element.of("dd", text));
  }
}
